import { describe, expect, it } from 'vitest';

import { createRehearsal } from '../../../../lib/builder/rehearse/rehearse.ts';
import type { RehearsalMode, RehearsalWhere } from '../../../../lib/core/builder/rehearsal.ts';
import { detection } from '../../../../lib/rules/detection.ts';
import { draftOf, NOW, peopleKeys, usualWhere } from './drafts.ts';

const school = { schoolNames: ['Ashgrove Primary School'] };
const post = 'Off to Ashgrove Primary School early tomorrow.';

const rehearse = createRehearsal(detection);

const rehearsed = (
  keys: object,
  where: Partial<RehearsalWhere> = {},
  pasted = post,
  mode: RehearsalMode = 'texts',
) => rehearse({ draft: draftOf(keys), mode, pasted, where: { ...usualWhere, ...where }, at: NOW });

const outcomeOf = (...asked: Parameters<typeof rehearsed>) => rehearsed(...asked).items[0]?.outcome;
const notesOf = (...asked: Parameters<typeof rehearsed>) => rehearsed(...asked).notes;

describe('a draft', () => {
  it('without the name of a school says so', () => {
    expect(notesOf({})).toEqual([{ kind: 'no-school' }]);
    expect(notesOf(school)).toEqual([]);
    expect(notesOf({ trustNames: ['Larkmoor Learning Trust'] })).toEqual([]);
  });

  it('is only gentle until its date, and can be rehearsed as it is after it', () => {
    const keys = { ...school, severities: ['school-mention=pause'], gentleUntil: '2026-09-14' };
    expect(outcomeOf(keys)).toBe('noticed');
    expect(outcomeOf(keys, { afterGentle: true })).toBe('held');
    const note = [{ kind: 'gentle', until: '2026-09-14' }];
    expect(notesOf(keys)).toEqual(note);
    expect(notesOf(keys, { afterGentle: true })).toEqual(note);
    expect(notesOf({ ...keys, gentleUntil: '2026-09-13' })).toEqual([]);
  });

  it('that is silent on a site, or in one place of it, says so and is', () => {
    for (const off of ['facebook', 'facebook:composer']) {
      const keys = { ...school, nudgesOff: [off] };
      expect(outcomeOf(keys)).toBe('alone');
      expect(notesOf(keys)).toEqual([{ kind: 'silent-here' }]);
      expect(outcomeOf(keys, { site: 'x' })).toBe('noticed');
    }
    expect(outcomeOf({ ...school, nudgesOff: ['facebook:composer'] }, { place: 'comment' })).toBe('noticed');
  });

  it('lets staff say where they work on a site that it exempts', () => {
    const keys = { ...school, exemptSites: ['linkedin'] };
    expect(outcomeOf(keys, { site: 'linkedin' })).toBe('alone');
    expect(outcomeOf(keys)).toBe('noticed');
  });
});

describe('the school’s account', () => {
  it('may name the school; without one in the draft it is rehearsed as if there were', () => {
    const official = { account: 'official' } as const;
    expect(outcomeOf(school, official)).toBe('alone');
    expect(notesOf(school, official)).toEqual([{ kind: 'no-official' }]);
    expect(notesOf({ ...school, officialAccounts: ['facebook:ashgrove'] }, official)).toEqual([]);
    expect(notesOf({ ...school, officialAccounts: ['x:ashgrove'] }, official)).toEqual([
      { kind: 'no-official' },
    ]);
  });
});

describe('a device of one’s own', () => {
  it('refuses nothing', () => {
    const keys = { ...school, severities: ['school-mention=block'] };
    expect(outcomeOf(keys)).toBe('refused');
    expect(outcomeOf(keys, { device: 'own' })).toBe('held');
  });

  it('knows nobody', () => {
    const keys = { ...school, ...peopleKeys({ pupil: ['Tallulah Brady'] }) };
    expect(outcomeOf(keys, {}, 'Tallulah Brady', 'names')).toBe('held');
    expect(outcomeOf(keys, { device: 'own' }, 'Tallulah Brady', 'names')).toBe('alone');
    expect(notesOf(keys, { device: 'own' }, 'Tallulah Brady', 'names')).toEqual([{ kind: 'own-device' }]);
  });
});

describe('lists of people', () => {
  const names = (keys: object) => notesOf(keys, {}, 'Tallulah Brady', 'names');

  it('that are not there, or have run out, are spoken of', () => {
    expect(names(school)).toEqual([{ kind: 'no-lists' }]);
    const people = peopleKeys({ pupil: ['Tallulah Brady'] });
    expect(names(people)).toEqual([]);
    expect(names({ ...people, peopleUntil: '2026-09-13' })).toEqual([{ kind: 'lists-ended' }]);
  });
});

describe('what is pasted', () => {
  it('is left out, or cut, where there is too much, and that is said', () => {
    const many = Array.from({ length: 53 }, (_, index) => `Soup ${index}`).join('\n');
    expect(rehearsed(school, {}, many).items).toHaveLength(50);
    expect(notesOf(school, {}, many)).toEqual([{ kind: 'left-out', count: 3, most: 50 }]);
    const long = 'Soup. '.repeat(5000);
    expect(notesOf(school, {}, long)).toEqual([{ kind: 'cut', count: 1, most: 20_000 }]);
  });

  it('may be nothing', () => {
    expect(rehearsed(school, {}, ' \n ').items).toEqual([]);
  });
});
