import { describe, expect, it } from 'vitest';

import { questions } from '../../../../lib/core/may-i/questions.ts';
import { factsOf } from './facts-of.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const lesson = at('2026-09-14T10:00:00Z');
const saturday = at('2026-09-19T10:00:00Z');

const ask = async (id: string, policy: object, now = lesson, used = 0) => {
  const facts = await factsOf({ enforceOn: 'every-device', ...policy }, now, used);
  const question = questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const { verdict, says, cited } = question.answer(facts, now);
  return { verdict, said: says.join(' '), cited };
};

const oak = { blockedHours: ['mon-fri 08:45-16:00'], dailyMinutes: 30 };

describe('Facebook at lunch?', () => {
  it('no, where hours close it, with the hours', async () => {
    expect(await ask('lunch', oak)).toMatchObject({
      verdict: 'no',
      said: expect.stringContaining('closed 08:45-16:00 on school days, lunch included') as string,
    });
  });

  it('yes in the windows that policy opens, with their times and the allowance', async () => {
    const windows = { ...oak, openWindows: ['mon-fri 12:15-13:00 Lunch', 'mon-fri 10:30-10:45 Break'] };
    const { verdict, said } = await ask('lunch', windows);
    expect(verdict).toBe('yes');
    expect(said).toContain('open from 12:15 to 13:00.');
    expect(said).toContain('30 minutes a day');
  });

  it('yes where hours leave it out', async () => {
    const hours = { blockedHours: ['mon-fri 08:45-11:30', 'mon-fri 14:00-16:00'] };
    const { verdict, said } = await ask('lunch', hours);
    expect(verdict).toBe('yes');
    expect(said).toContain('closed 08:45-11:30 and 14:00-16:00; lunch lies outside that');
  });

  it('is answered for the next school day on a Saturday, in a holiday and on an INSET day', async () => {
    const today = 'Today those times do not hold';
    expect((await ask('lunch', oak)).said).not.toContain(today);
    expect(await ask('lunch', oak, saturday)).toMatchObject({ verdict: 'no' });
    expect((await ask('lunch', oak, saturday)).said).toContain(today);
    expect((await ask('lunch', { ...oak, closures: ['2026-09-14 INSET'] })).said).toContain(today);
    const terms = { ...oak, termDates: ['2026-10-01/2026-12-18'] };
    expect(await ask('lunch', terms)).toMatchObject({ verdict: 'no' });
    expect((await ask('lunch', terms)).said).toContain(today);
  });

  it('says of hours that nothing keeps them here, where that is so', async () => {
    const { verdict, said } = await ask('lunch', { ...oak, enforceOn: 'none' });
    expect(verdict).toBe('no');
    expect(said).toContain('Nothing on this device keeps these times');
  });

  it('asks for a pass where access is never, and is silent where nothing is set', async () => {
    expect(await ask('lunch', { access: 'never' })).toMatchObject({ verdict: 'ask' });
    expect(await ask('lunch', { access: 'open', ...oak })).toMatchObject({ verdict: 'silent' });
    expect(await ask('lunch', {})).toMatchObject({ verdict: 'silent' });
    expect(await ask('lunch', { dailyMinutes: 0 })).toMatchObject({ verdict: 'no' });
    expect(await ask('lunch', { dailyMinutes: 20 })).toMatchObject({ verdict: 'yes' });
  });

  it('has the policy’s words on hours beside it; the school’s own answer gives way to a timetable', async () => {
    const clauses = ['may-i-hours=6.13: not between', 'may-i-lunch-ask=Heads decide'];
    expect(await ask('lunch', { ...oak, clauses })).toMatchObject({
      verdict: 'no',
      cited: '6.13: not between',
    });
    expect(await ask('lunch', { clauses })).toMatchObject({ verdict: 'ask', cited: 'Heads decide' });
    expect(await ask('at-home', { clauses })).toMatchObject({ verdict: 'care', cited: '6.13: not between' });
  });
});

describe('right now?', () => {
  it('no in the hours, with their end; yes before them, with what is left', async () => {
    expect(await ask('now', oak)).toMatchObject({
      verdict: 'no',
      said: expect.stringContaining('16:00') as string,
    });
    const early = await ask('now', oak, at('2026-09-14T06:00:00Z'), 10 * 60_000);
    expect(early.verdict).toBe('yes');
    expect(early.said).toContain('08:45');
    expect(early.said).toContain('20 minutes left today');
  });

  it('no once the minutes are used', async () => {
    const { verdict, said } = await ask('now', oak, at('2026-09-14T18:00:00Z'), 30 * 60_000);
    expect(verdict).toBe('no');
    expect(said).toContain('Today’s minutes are used');
  });

  it.each([
    ['no minutes', { dailyMinutes: 0 }, 'gives social sites no minutes'],
    ['no minutes and hours', { ...oak, dailyMinutes: 0 }, 'gives social sites no minutes'],
    ['hours round the clock', { blockedHours: ['mon-sun 00:00-24:00'] }, 'at every hour'],
  ])('no, without a word of a pass, where there are %s', async (_, policy, words) => {
    const { verdict, said } = await ask('now', policy);
    expect(verdict).toBe('no');
    expect(said).toContain(words);
    expect(said).not.toMatch(/pass|used/);
    const soft = await ask('now', { ...policy, enforceOn: 'none' });
    expect(soft.verdict).toBe('no');
    expect(soft.said).toContain(words);
    expect(soft.said).toContain('Nothing on this device keeps these times');
  });

  it('asks for a pass where access is never', async () => {
    expect(await ask('now', { access: 'never' })).toMatchObject({
      verdict: 'ask',
      said: expect.stringContaining('with a pass') as string,
    });
  });

  it('by the hours alone where nothing keeps them', async () => {
    const soft = { ...oak, enforceOn: 'none' };
    expect(await ask('now', soft)).toMatchObject({ verdict: 'no' });
    expect(await ask('now', soft, saturday)).toMatchObject({ verdict: 'yes' });
    expect(await ask('now', { access: 'never', enforceOn: 'none' })).toMatchObject({ verdict: 'ask' });
    expect(await ask('now', { enforceOn: 'none' })).toMatchObject({ verdict: 'silent' });
  });
});

describe('a school laptop at home, in the evening?', () => {
  it('by what the hours say of an evening', async () => {
    expect(await ask('at-home', oak)).toMatchObject({ verdict: 'yes' });
    expect(await ask('at-home', { blockedHours: ['mon-sun 08:00-22:00'] })).toMatchObject({ verdict: 'no' });
  });
});
