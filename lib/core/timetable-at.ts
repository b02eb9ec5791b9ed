import type { Interval } from './intervals.ts';
import { boundsOfDate } from './school-day.ts';
import type { Timetable } from './timetable.ts';
import { hoursOf, hoursOn, isInRanges } from './week-hours-at.ts';

/** What a timetable says of an instant. `nextChange`: when it next says the other thing, in ms; absent where never. */
export type TimetableState = { closed: boolean; nextChange?: number };

/** Further than the longest holiday and a leap year: what has not changed by then does not change. */
const horizonDays = 800;

type Stretches = { blocked: readonly Interval[]; open: readonly Interval[] };

/** The hours that begin on a date. Terms and closures decide by the day on which blocked hours begin (T6). */
function stretchesFrom(date: Temporal.PlainDate, timetable: Timetable): Stretches {
  const { timeZone, terms, closures } = timetable;
  const isTerm = terms.length === 0 || isInRanges(date, terms);
  const holds = isTerm && !isInRanges(date, closures);
  const blocked = holds ? hoursOf(date, timetable.blocked) : [];
  const open = hoursOf(date, timetable.open);
  return {
    blocked: blocked.map((hours) => hoursOn(date, hours, timeZone)),
    open: open.map((hours) => hoursOn(date, hours, timeZone)),
  };
}

const isWithin = (stretches: readonly Interval[], at: number): boolean =>
  stretches.some(({ start, end }) => start <= at && at < end);

const isClosedIn = ({ blocked, open }: Stretches, at: number): boolean =>
  isWithin(blocked, at) && !isWithin(open, at);

const joined = (one: Stretches, other: Stretches): Stretches => ({
  blocked: [...one.blocked, ...other.blocked],
  open: [...one.open, ...other.open],
});

const edgesOf = ({ blocked, open }: Stretches): readonly number[] =>
  [...blocked, ...open].flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);

/**
 * Whether a timetable closes sites at an instant, and when that next changes (T1, T5, T6).
 *
 * Hours are read on the wall clock of the school's zone, on the days when it changes too; hours that cross midnight
 * belong to the day on which they begin.
 */
export function timetableAt(timetable: Timetable, at: number): TimetableState {
  const { timeZone } = timetable;
  let date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  let before = stretchesFrom(date.subtract({ days: 1 }), timetable);
  let closed: boolean | undefined;
  for (let day = 0; day < horizonDays; day += 1, date = date.add({ days: 1 })) {
    const from = stretchesFrom(date, timetable);
    const both = joined(before, from);
    const state = (closed ??= isClosedIn(both, at));
    before = from;
    if (both.blocked.length === 0) continue;
    const bounds = boundsOfDate(date.toString(), timeZone);
    const nextChange = edgesOf(both).find(
      (edge) => edge > at && edge >= bounds.start && edge < bounds.end && isClosedIn(both, edge) !== state,
    );
    if (nextChange !== undefined) return { closed: state, nextChange };
  }
  return { closed: closed ?? false };
}
