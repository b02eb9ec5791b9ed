import { languageTag } from '../language/language.ts';
import * as m from '../language/made/messages.ts';

const MINUTE = 60_000;

/** By language and options: a chart says dozens, and to make a format takes longer than to use it. */
const made: Record<string, Intl.DurationFormat> = {};

/** A length of time in full seconds. Its format is made when needed: counted pages, which have this, nearly never do. */
export function duration(seconds: number, options: Intl.DurationFormatOptions): string {
  const key = languageTag() + JSON.stringify(options);
  const format = (made[key] ??= new Intl.DurationFormat(languageTag(), options));
  const minutes = Math.floor(seconds / 60);
  return format.format({ hours: Math.floor(minutes / 60), minutes: minutes % 60, seconds: seconds % 60 });
}

/** Minutes that are left: never more than there are, so that nobody is promised time they do not have. */
export const minutesLeft = (milliseconds: number): number => Math.floor(Math.max(0, milliseconds) / MINUTE);

/** Minutes that were used, rounded as a clock would be read. */
export const minutesUsed = (milliseconds: number): number => Math.round(Math.max(0, milliseconds) / MINUTE);

/** `1 hour, 20 minutes`; for sentences and for reading aloud. */
export const spokenMinutes = (minutes: number): string =>
  minutes === 0 ? m.timeNoMinutes() : duration(minutes * 60, { style: 'long' });

/** `1h 20m`; for charts and tables. */
export const shortMinutes = (minutes: number): string =>
  // Nothing at all is zero minutes.
  duration(minutes * 60, { style: 'narrow', minutesDisplay: minutes === 0 ? 'always' : 'auto' });

/** How long until something comes: `in 42 minutes`, rounded up so that it never comes late. */
export function countdown(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / MINUTE);
  if (minutes <= 0) return m.timeNow();
  return minutes === 1 ? m.timeInAMinute() : m.timeIn({ duration: spokenMinutes(minutes) });
}

const zoned = (at: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

/** Whether an instant lies on the date of now in a zone; undefined is never. */
export const isToday = (at: number | undefined, now: number, timeZone: string): boolean =>
  at !== undefined && zoned(at, timeZone).toPlainDate().equals(zoned(now, timeZone).toPlainDate());

/** `16:00` */
export const clockTime = (at: number, timeZone: string): string =>
  zoned(at, timeZone).toLocaleString(languageTag(), { hour: '2-digit', minute: '2-digit' });

type Moment = { kind: 'today' | 'tomorrow' | 'day'; day: string; time: string };

/** As much of a day as is needed to be clear. Tomorrow is the next date: when the clocks change, not 24 hours away. */
function partsOf(at: number, now: number, timeZone: string): Moment {
  const then = zoned(at, timeZone);
  const { days } = zoned(now, timeZone).toPlainDate().until(then);
  const further = days > 6 ? ({ day: 'numeric', month: 'long' } as const) : {};
  return {
    kind: (['today', 'tomorrow'] as const)[days] ?? 'day',
    day: then.toLocaleString(languageTag(), { weekday: 'long', ...further }),
    time: clockTime(at, timeZone),
  };
}

/** `16:00`, `tomorrow at 12:15`, `Monday at 16:00`, `Monday 4 January at 16:00`: after “until”, “from” or “Opens”. */
export const moment = (at: number, now: number, timeZone: string): string =>
  m.timeMoment(partsOf(at, now, timeZone));

/** `at 16:00`, `tomorrow at 12:15`, `on Monday at 16:00`: where nothing stands before it. */
export const momentOf = (at: number, now: number, timeZone: string): string =>
  m.timeMomentOf(partsOf(at, now, timeZone));

/** A zone for `Intl`, where one is known; else the device's own. */
const inZone = (timeZone: string | undefined): Intl.DateTimeFormatOptions =>
  timeZone === undefined ? {} : { timeZone };

/** `21 November 2026` */
export const dateWords = (at: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(languageTag(), { dateStyle: 'long', ...inZone(timeZone) }).format(at);

/** A calendar date (`YYYY-MM-DD`): `21 Nov 2026` */
export const dayWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(languageTag(), { dateStyle: 'medium' });

/** `21 Nov 2026, 01:15`; a moment that is past, or on record. */
export const instantWords = (at: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(languageTag(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...inZone(timeZone),
  }).format(at);
