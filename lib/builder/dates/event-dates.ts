import type { DateDoubt } from '../../core/builder/found-dates.ts';
import type { Event, Property } from './events.ts';

/** The whole days of an appointment, ends included (`YYYY-MM-DD`), and what is doubtful about them. */
export type EventDates = { from: string; to: string; doubts: readonly DateDoubt[] };

/** Shorter than this it is part of a day; hours. */
const wholeDay = 20;

type Moment = { at: Temporal.PlainDateTime; isKnown: boolean };

function inZone(wall: Temporal.PlainDateTime, zone: string, timeZone: string): Moment {
  try {
    return { at: wall.toZonedDateTime(zone).withTimeZone(timeZone).toPlainDateTime(), isKnown: true };
  } catch {
    return { at: wall, isKnown: false };
  }
}

/** A time on the school's clock: one without a zone is meant so, one in a zone that is not known is taken so. */
function momentOf({ value, parameters: { tzid } }: Property, timeZone: string): Moment {
  const wall = Temporal.PlainDateTime.from(value.replace(/Z$/, ''));
  if (value.endsWith('Z')) return inZone(wall, 'UTC', timeZone);
  return tzid === undefined ? { at: wall, isKnown: true } : inZone(wall, tzid, timeZone);
}

/** Where an appointment ends: by its end, else by its length, else with the day on which it begins. */
function endOf(
  { properties }: Event,
  start: Temporal.PlainDateTime,
  timeZone: string,
): Temporal.PlainDateTime {
  const [end, length] = [properties?.get('dtend'), properties?.get('duration')];
  if (end !== undefined) return momentOf(end, timeZone).at;
  return start.add(length === undefined ? { days: 1 } : Temporal.Duration.from(length.value));
}

/**
 * On which days an appointment is, in the school's zone; undefined where it has no date that is one. The end of a
 * calendar's appointment is the first moment after it.
 */
export function eventDates(event: Event, timeZone: string): EventDates | undefined {
  const start = event.properties?.get('dtstart');
  if (start === undefined) return undefined;
  try {
    const { at, isKnown } = momentOf(start, timeZone);
    const end = endOf(event, at, timeZone);
    const isPart = start.type !== 'date' && at.until(end).total('hours') < wholeDay;
    const last = end.subtract({ seconds: 1 });
    const to = Temporal.PlainDateTime.compare(last, at) < 0 ? at : last;
    const repeats = event.properties?.has('rrule') === true || event.properties?.has('rdate') === true;
    const doubts: readonly (readonly [DateDoubt, boolean])[] = [
      ['unknown-zone', !isKnown],
      ['part-of-day', isPart],
      ['repeats', repeats],
    ];
    return {
      from: at.toPlainDate().toString(),
      to: to.toPlainDate().toString(),
      doubts: doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : [])),
    };
  } catch {
    return undefined;
  }
}
