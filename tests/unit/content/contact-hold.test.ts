import { describe, expect, it, vi } from 'vitest';

import type { ContactDialogProps } from '../../../components/nudge/ContactDialog.tsx';
import { createContactPage as setUp } from './contact-page.ts';

const LEAD = 'This name is the same as one on your school’s list. It may be someone else.';

const labels = ({ actions }: Pick<ContactDialogProps, 'actions'>) => actions.map(({ label }) => label);

/** All words of a card, wherever they stand. */
const wordsOf = (props: object): string => JSON.stringify(props);

describe('the card that holds a contact', () => {
  it('has the way back first, and no word more than every such card', () => {
    const { press, last } = setUp();
    expect(press({ name: 'Tallulah Brady', kind: 'follow' })).toBe('hold');
    expect(labels(last())).toEqual(['Go back', 'It’s someone else', 'Not sure? Ask first']);
    expect(last().lead).toBe(`${LEAD} Nothing has been sent yet.`);
    expect(last().safety).toBeUndefined();
    expect(last().declining).toBeUndefined();
  });

  it.each(['none', 'parents', 'all'] as const)('is the same for every role, family exempt: %s', (exempt) => {
    const severities = { 'request-accept': 'pause' } as const;
    const cards = ['Tallulah Brady', 'Marek Zielinski', 'Rhys Llewellyn'].map((name) => {
      const { press, pressed, last } = setUp({ familyExemption: exempt, severities });
      press({ name });
      pressed('A kind way to say no');
      return wordsOf(last());
    });
    expect(new Set(cards).size).toBe(1);
    expect(cards[0]).not.toMatch(/tallulah|brady|former/i);
    expect(cards[0]?.includes('My policy allows this')).toBe(exempt !== 'none');
  });

  it('says the role only after “Why?”, and never the name', () => {
    const { press, pressed, last } = setUp();
    press({ name: 'Tallulah Brady' });
    expect(wordsOf(last())).not.toContain('never accept a pupil');
    pressed('Why?');
    expect(last().why).toMatchObject({
      words: 'The name is on the list as a pupil.',
      clause: { words: 'Ashgrove 4: “never accept a pupil”' },
    });
    expect(wordsOf(last())).not.toMatch(/tallulah|brady/i);
  });

  it('“My policy allows this” frees the account and says what the policy allows', () => {
    const { press, pressed, notes, remembered } = setUp({ familyExemption: 'all' });
    press({ name: 'Tallulah Brady', kind: 'befriend' });
    pressed('My policy allows this');
    expect(notes).toEqual(['Your policy makes an exception for family. Press Confirm again to go on.']);
    expect(remembered).toMatchObject([['account', expect.any(String)]]);
    expect(press({ name: 'Tallulah Brady', kind: 'befriend' })).toBe('pass');
    expect(press({ name: 'Tallulah Brady', kind: 'befriend', handle: 'another' })).toBe('hold');
  });

  it('where policy refuses, nothing leads on', () => {
    const { press, last } = setUp({ familyExemption: 'all', severities: { 'request-accept': 'block' } });
    press({ name: 'Tallulah Brady' });
    expect(labels(last())).toEqual(['Go back', 'Not sure? Ask first']);
  });

  it('“Ask first” names whom the policy names', () => {
    const { press, pressed, last } = setUp({
      contacts: { head: 'Mrs A. Marsh, 01632 960001', dsl: 'Ms C. Lane' },
    });
    press({ name: 'Tallulah Brady' });
    pressed('Not sure? Ask first');
    expect(last().told).toContain('ask Mrs A. Marsh, 01632 960001 or Ms C. Lane before');
  });
});

describe('a request that came', () => {
  it.each([
    [{ dsl: 'Ms C. Lane' }, 'tell Ms C. Lane now'],
    [{}, 'tell your designated safeguarding lead now'],
  ])('says what to do if a child is not safe: %o', (contacts, tells) => {
    const { press, last } = setUp({ contacts });
    press({ name: 'Tallulah Brady' });
    expect(last().safety).toContain(tells);
    expect(last().safety).toContain('do not promise to keep it secret, do not investigate');
    expect(last().safety).toContain('in immediate danger 999. Take a note before you decline or block.');
  });

  it('says so where it is a notice alone, with whom to ask', () => {
    const { press, notices } = setUp({ contacts: { dsl: 'Ms C. Lane' } });
    expect(press({ name: 'Marek Zielinski' })).toBe('pass');
    expect(notices).toMatchObject([
      { lead: LEAD, safety: expect.stringContaining('tell Ms C. Lane now') as string },
    ]);
    expect(notices[0] && labels(notices[0])).toEqual(['Close', 'Not sure? Ask first']);
    notices[0]?.actions[1]?.onPress();
    expect(notices[1]?.told).toContain('Ms C. Lane');
    notices[0]?.why.onPress();
    expect(notices[2]?.why.words).toBe('The name is on the list as a parent or carer.');
  });

  it('offers the school’s words for saying no, else Lanyard’s own', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    for (const given of [{}, { refusal: 'Please write to the office.' }]) {
      const { press, pressed, last } = setUp(given);
      press({ name: 'Tallulah Brady' });
      expect(last().declining?.shown).toBeUndefined();
      pressed('A kind way to say no');
      pressed('Copy');
      await vi.waitFor(() => {
        expect(last().declining?.shown?.said).toContain('Copied');
      });
    }
    expect(copied).toEqual([
      'Thank you for asking, but we’re all asked not to connect here; the office will always reach me.',
      'Please write to the office.',
    ]);
    vi.unstubAllGlobals();
  });

  it('asks to send nothing to a child, and whom to tell', () => {
    const { press, pressed, last } = setUp({ contacts: { head: 'Mrs A. Marsh' } });
    press({ name: 'Tallulah Brady' });
    pressed('A kind way to say no');
    expect(last().declining?.shown?.about).toContain('To a child send nothing, and tell Mrs A. Marsh');
  });

  it('offers a note without name or account, to print or to copy, by hand where the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('not today')) } });
    const { press, pressed, last, printed, remembered } = setUp();
    press({ name: 'Tallulah Brady', handle: 'tallulah.b' });
    pressed('A note for yourself');
    pressed('Print');
    expect(printed).toEqual(['A request came on 21 November 2026, on Facebook; I declined.']);
    pressed('Copy');
    await vi.waitFor(() => {
      expect(last().declining?.shown?.said).toContain('copy them by hand');
    });
    pressed('A note for yourself');
    expect(last().declining?.shown).toBeUndefined();
    expect(remembered).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe('a notice', () => {
  it('is shown once an account, ever, and again for a namesake', () => {
    const { press, notices, remembered } = setUp();
    press({ name: 'Marek Zielinski', handle: 'one' });
    press({ name: 'Marek Zielinski', handle: 'one' });
    expect(notices).toHaveLength(1);
    press({ name: 'Marek Zielinski', handle: 'two' });
    expect(notices).toHaveLength(2);
    expect(remembered.map(([about]) => about)).toEqual(['notice', 'notice']);
  });

  it('of the gentle weeks does not end the pause after them', () => {
    const { press, notices, settings } = setUp({ gentle: true });
    expect(press({ name: 'Tallulah Brady' })).toBe('pass');
    Object.assign(settings, { gentle: false });
    expect(press({ name: 'Tallulah Brady' })).toBe('hold');
    expect(notices).toHaveLength(1);
  });
});
