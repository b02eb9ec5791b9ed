import { describe, expect, it } from 'vitest';

import { shownCode } from '../../../lib/core/pass-words.ts';
import { instantIn, type PassRequest, readRequest, wallTime } from '../../../lib/passes/request.ts';
import { at, ownCode } from './a-leader.ts';

const place = { now: at('2026-06-15T08:00:30Z'), timeZone: 'Europe/London' };
const good: PassRequest = {
  code: shownCode(ownCode),
  sites: ['x', 'facebook'],
  from: '2026-06-15T12:15',
  until: '2026-06-15 13:00',
  reason: '  Research for\nYear 6 ',
};

const problems = (change: Partial<PassRequest>) => {
  const read = readRequest({ ...good, ...change }, place);
  return 'problems' in read ? read.problems : {};
};

it('is read on the school’s wall clock', () => {
  expect(readRequest(good, place)).toEqual({
    pass: {
      code: ownCode,
      sites: ['facebook', 'x'],
      from: at('2026-06-15T11:15:00Z'),
      until: at('2026-06-15T12:00:00Z'),
      reason: 'Research for Year 6',
      madeAt: at('2026-06-15T08:00:00Z'),
    },
  });
});

describe('what is wrong is said beside its field', () => {
  it.each<[keyof PassRequest, Partial<PassRequest>, string]>([
    ['code', { code: '' }, 'Put in the code'],
    ['sites', { sites: [] }, 'at least one site'],
    ['from', { from: 'at noon' }, 'a day and a time'],
    ['until', { until: '2026-02-30T10:00' }, 'a day and a time'],
    ['until', { until: '2026-06-15T12:15' }, 'must come after'],
    ['until', { from: '2026-06-15T07:00', until: '2026-06-15T08:00' }, 'past already'],
    ['until', { until: '2026-07-16T12:16' }, 'at most 31 days'],
    ['reason', { reason: ' ' }, 'Give a reason'],
    ['reason', { reason: 'x'.repeat(121) }, 'At most 120'],
  ])('%s', (field, change, words) => {
    expect(problems(change)).toEqual({ [field]: expect.stringContaining(words) as string });
  });

  it('all at once', () => {
    const empty = { code: '', sites: [], from: '', until: '', reason: '' };
    expect(Object.keys(problems(empty))).toEqual(['code', 'sites', 'from', 'until', 'reason']);
  });

  it('not of the longest pass that may be, over a change of clocks', () => {
    expect(problems({ from: '2026-10-10T09:00', until: '2026-11-10T09:00' })).toEqual({});
  });
});

it('times go to the wall clock and back', () => {
  const text = '2026-12-01T08:45';
  expect(wallTime(instantIn(text, 'Europe/London') ?? 0, 'Europe/London')).toBe(text);
});
