import fc from 'fast-check';

import { weekdays } from '../../../../lib/core/builder/week-text.ts';
import type { WeekHours } from '../../../../lib/core/timetable.ts';

const anyLabel = fc.option(fc.stringMatching(/^[A-Z][a-z]{0,9}( [a-z0-9–-]{1,6})?$/), { nil: undefined });

/** Hours that a policy can hold, over midnight and whole days too. */
export const anyHours: fc.Arbitrary<WeekHours> = fc
  .record({
    days: fc.subarray([...weekdays], { minLength: 1 }),
    from: fc.integer({ min: 0, max: 1439 }),
    to: fc.integer({ min: 0, max: 1440 }),
    label: anyLabel,
  })
  .filter(({ from, to }) => from !== to)
  .map(({ label, ...hours }) => ({ ...hours, ...(label === undefined ? {} : { label }) }));
