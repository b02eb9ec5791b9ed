/** The language of the words in this version; dates and durations must not speak another. */
export const LOCALE = 'en-GB';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// Made when needed: this module is part of every counted page, which nearly never needs it.
const duration = (minutes: number, style: 'long' | 'narrow'): string =>
  new Intl.DurationFormat(LOCALE, { style }).format({
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  });

/** Minutes that are left: never more than there are, so that nobody is promised time they do not have. */
export const minutesLeft = (milliseconds: number): number => Math.floor(Math.max(0, milliseconds) / MINUTE);

/** Minutes that were used, rounded as a clock would be read. */
export const minutesUsed = (milliseconds: number): number => Math.round(Math.max(0, milliseconds) / MINUTE);

/** `1 hour, 20 minutes`; for sentences and for reading aloud. */
export const spokenMinutes = (minutes: number): string =>
  minutes === 0 ? 'no minutes' : duration(minutes, 'long');

/** `1h 20m`; for charts and tables. */
export const shortMinutes = (minutes: number): string => (minutes === 0 ? '0m' : duration(minutes, 'narrow'));

/** How long until something comes: `in 42 minutes`, rounded up so that it never comes late. */
export function countdown(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / MINUTE);
  if (minutes <= 0) return 'now';
  return minutes === 1 ? 'in about a minute' : `in ${duration(minutes, 'long')}`;
}

/** A zone for `Intl`, where one is known; else the device's own. */
const inZone = (timeZone: string | undefined): Intl.DateTimeFormatOptions =>
  timeZone === undefined ? {} : { timeZone };

const dateOf = (at: number, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'short', ...inZone(timeZone) }).format(at);

/** `16:00` */
export const clockTime = (at: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', ...inZone(timeZone) }).format(at);

/** `16:00`, `tomorrow at 12:15`, `Monday at 16:00`, `Monday 4 January at 16:00`: as much as is needed to be clear. */
export function moment(at: number, now: number, timeZone?: string): string {
  const time = clockTime(at, timeZone);
  if (dateOf(at, timeZone) === dateOf(now, timeZone)) return time;
  if (dateOf(at, timeZone) === dateOf(now + DAY, timeZone)) return `tomorrow at ${time}`;
  const further = at - now > 6 * DAY ? ({ day: 'numeric', month: 'long' } as const) : {};
  const day = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', ...further, ...inZone(timeZone) });
  return `${day.format(at)} at ${time}`;
}

/** `21 November 2026` */
export const dateWords = (at: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', ...inZone(timeZone) }).format(at);

/** A calendar date (`YYYY-MM-DD`): `21 Nov 2026` */
export const dayWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(LOCALE, { dateStyle: 'medium' });

/** `21 Nov 2026, 01:15`; a moment that is past, or on record. */
export const instantWords = (at: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', ...inZone(timeZone) }).format(
    at,
  );
