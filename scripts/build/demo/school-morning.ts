/** Where the demonstration keeps how far its clock is ahead of the device's, in milliseconds. */
export const clockKey = 'demonstrationClock';

const zone = 'Europe/London';
/** The latest Thursday, so that hours hold on any day of the week and there is a week to look back on. */
function schoolDay(real: number): Temporal.PlainDate {
  const today = Temporal.Instant.fromEpochMilliseconds(real).toZonedDateTimeISO(zone).toPlainDate();
  return today.subtract({ days: (today.dayOfWeek + 3) % 7 });
}

/**
 * A time of day (`08:44:50`) on the school day of the demonstration, on the clock of the school.
 *
 * @param real now, by the device's clock; both are milliseconds since the Unix epoch.
 */
export const atSchool = (time: string, real: number): number =>
  schoolDay(real).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;

/** The date of that school day, `YYYY-MM-DD`. */
export const dateAtSchool = (real: number): string => schoolDay(real).toString();

/** When the demonstration begins: staff are there, and the school's hours have not begun. */
export const arrival = (real: number): number => atSchool('08:30', real);
