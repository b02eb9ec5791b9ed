import type { Interval } from './intervals.ts';
import { boundsOfDate } from './school-day.ts';
import type { Timetable } from './timetable.ts';
import { hoursOf, hoursOn, isInRanges } from './week-hours-at.ts';

/** What a timetable says of an instant. `nextChange`: when it next says the other thing, in ms; absent where never. */
export type TimetableState = { closed: boolean; nextChange?: number };

/** Further than a leap year of terms: nobody plans hours, or reads of them, so far ahead. */
const horizonDays = 800;

/**
 * After the last date that a term or closure names, weeks repeat: what does not change in two of them (in one a clock
 * change may swallow a window) does not change.
 */
const repeatingDays = 15;

const isTerm = (date: Temporal.PlainDate, { terms }: Timetable): boolean =>
  terms.length === 0 || isInRanges(date, terms);

/** The first of some dates (`YYYY-MM-DD`) after a date. */
const firstAfter = (date: Temporal.PlainDate, dates: readonly string[]): Temporal.PlainDate | undefined => {
  const [first] = dates.filter((one) => one > date.toString()).sort();
  return first === undefined ? undefined : Temporal.PlainDate.from(first);
};

/** The first date from a date on at which blocked hours may begin; undefined where no term is left. */
function nextSchoolDate(from: Temporal.PlainDate, timetable: Timetable): Temporal.PlainDate | undefined {
  let date: Temporal.PlainDate | undefined = from;
  while (date !== undefined) {
    const day: string = date.toString();
    const closure = timetable.closures.find((range) => range.from <= day && day <= range.to);
    if (closure !== undefined) date = Temporal.PlainDate.from(closure.to).add({ days: 1 });
    else if (isTerm(date, timetable)) return date;
    else
      date = firstAfter(
        date,
        timetable.terms.map((term) => term.from),
      );
  }
  return undefined;
}

/** The last date that is worth a look from a date on. */
function lastDate(from: Temporal.PlainDate, { terms, closures }: Timetable): Temporal.PlainDate {
  const named = [from.toString(), ...[...terms, ...closures].map((range) => range.to)].sort().at(-1);
  const repeating = Temporal.PlainDate.from(named ?? from).add({ days: repeatingDays });
  const horizon = from.add({ days: horizonDays });
  return Temporal.PlainDate.compare(repeating, horizon) < 0 ? repeating : horizon;
}

type Stretches = { blocked: readonly Interval[]; open: readonly Interval[] };

/** The hours that begin on a date. Terms and closures decide by the day on which blocked hours begin (T6). */
function stretchesFrom(date: Temporal.PlainDate, timetable: Timetable): Stretches {
  const { timeZone, closures } = timetable;
  const holds = isTerm(date, timetable) && !isInRanges(date, closures);
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

function findState(timetable: Timetable, at: number): TimetableState {
  const { timeZone } = timetable;
  if (timetable.blocked.length === 0) return { closed: false };
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const last = lastDate(today, timetable);
  let date = today;
  let before = stretchesFrom(today.subtract({ days: 1 }), timetable);
  let closed: boolean | undefined;
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    const from = stretchesFrom(date, timetable);
    const both = joined(before, from);
    const state = (closed ??= isClosedIn(both, at));
    const bounds = boundsOfDate(date.toString(), timeZone);
    const nextChange = edgesOf(both).find(
      (edge) => edge > at && edge >= bounds.start && edge < bounds.end && isClosedIn(both, edge) !== state,
    );
    if (nextChange !== undefined) return { closed: state, nextChange };
    const tomorrow = date.add({ days: 1 });
    const next = both.blocked.length === 0 ? nextSchoolDate(tomorrow, timetable) : tomorrow;
    if (next === undefined) break;
    before = next.equals(tomorrow) ? from : stretchesFrom(next.subtract({ days: 1 }), timetable);
    date = next;
  }
  return { closed: closed ?? false };
}

/** What was found last of each timetable: it is asked for several times at every checkpoint. */
const found = new WeakMap<Timetable, { from: number; state: TimetableState }>();

/** How long it is believed that nothing ever changes, in ms: by then the horizon has moved a day. */
const believed = 86_400_000;

/**
 * Whether a timetable closes sites at an instant, and when that next changes (T1, T5, T6).
 *
 * Hours are read on the wall clock of the school's zone, on the days when it changes too; hours that cross midnight
 * belong to the day on which they begin.
 */
export function timetableAt(timetable: Timetable, at: number): TimetableState {
  const last = found.get(timetable);
  if (last !== undefined && last.from <= at && at < (last.state.nextChange ?? last.from + believed))
    return last.state;
  const state = findState(timetable, at);
  found.set(timetable, { from: at, state });
  return state;
}
