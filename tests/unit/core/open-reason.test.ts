import { describe, expect, it } from 'vitest';

import { openReason } from '../../../lib/core/open-reason.ts';
import type { AccessSettings } from '../../../lib/core/settings.ts';
import type { Timetable } from '../../../lib/core/timetable.ts';

const timetable: Timetable = {
  timeZone: 'Europe/London',
  blocked: [{ days: [1, 2, 3, 4, 5], from: 525, to: 960 }],
  open: [{ days: [1, 2, 3, 4, 5], from: 735, to: 780 }],
  terms: [{ from: '2026-09-02', to: '2026-10-23' }],
  closures: [{ from: '2026-09-16', to: '2026-09-16' }],
};
const access: AccessSettings = { mode: 'hours', enforced: true, timetable, sites: ['x'], keepWeeks: 13 };
const why = (at: string, change: Partial<AccessSettings> = {}) =>
  openReason({ ...access, ...change }, Temporal.Instant.from(at).epochMilliseconds);

const lesson = '2026-09-14T10:00:00Z';

describe('why sites are open', () => {
  it.each([
    ['2026-09-14T17:00:00Z', 'outside-hours'],
    ['2026-09-13T10:00:00Z', 'outside-hours'],
    ['2026-09-14T11:30:00Z', 'open-window'],
    ['2026-09-16T10:00:00Z', 'closure'],
    ['2026-10-26T10:00:00Z', 'out-of-term'],
  ])('%s: %s', (at, reason) => {
    expect(why(at)).toBe(reason);
  });

  it('is said of the policy first', () => {
    expect(why(lesson, { enforced: false })).toBe('nothing-enforced');
    expect(why(lesson, { mode: 'open' })).toBe('always-open');
    expect(why(lesson, { timetable: { ...timetable, blocked: [] } })).toBe('no-hours');
  });
});
