/** Calendar dates of the school's zone. Instants are milliseconds since the Unix epoch; dates are `YYYY-MM-DD`. */

/** The calendar date of an instant, in an IANA zone. */
export const dateAt = (epochMs: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The first instant of a date; not always midnight, because some zones change their clocks then. */
const startOfDate = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;

/** The date so many days later; earlier where negative. */
export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** First instant of a date, and of the next one: 23, 24 or 25 hours apart. */
export function boundsOfDate(date: string, timeZone: string): { start: number; end: number } {
  return { start: startOfDate(date, timeZone), end: startOfDate(addDays(date, 1), timeZone) };
}
