import { describe, expect, test } from 'vitest';

import { enforcementOf } from '../../../lib/core/enforcement.ts';
import type { AccessSettings } from '../../../lib/core/settings.ts';

const nothing: AccessSettings = {
  mode: 'hours',
  enforced: true,
  timetable: { timeZone: 'Europe/London', blocked: [], open: [], terms: [], closures: [] },
  sites: ['x'],
  keepWeeks: 13,
};
const hours = { ...nothing.timetable, blocked: [{ days: [1], from: 525, to: 960 }] } as const;

describe('enforcementOf', () => {
  test.each([
    ['no hours, no minutes', nothing, 'nothing-set'],
    ['hours', { ...nothing, timetable: hours }, 'enforced'],
    ['minutes', { ...nothing, dailyMinutes: 30 }, 'enforced'],
    ['hours on a device of nobody’s', { ...nothing, timetable: hours, enforced: false }, 'not-enforced'],
    ['“never”', { ...nothing, mode: 'never' }, 'enforced'],
    ['“never” on a device of nobody’s', { ...nothing, mode: 'never', enforced: false }, 'not-enforced'],
    ['“open”, whatever the hours', { ...nothing, mode: 'open', timetable: hours }, 'nothing-set'],
  ] as const)('%s', (_, access, answer) => {
    expect(enforcementOf(access)).toBe(answer);
  });
});
