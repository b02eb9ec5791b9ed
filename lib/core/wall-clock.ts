const msPerMinute = 60_000;
const minutesOfDay = 24 * 60;

type Shown = { instant: number; isSkipped: boolean };

/** The instant at which a wall clock shows a time. A time that the clock jumps over is reached at the jump. */
function shownAt(wall: Temporal.PlainDateTime, timeZone: string, disambiguation: 'earlier' | 'later'): Shown {
  const shown = wall.toZonedDateTime(timeZone, { disambiguation });
  if (shown.toPlainDateTime().equals(wall)) return { instant: shown.epochMilliseconds, isSkipped: false };
  const before = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  // Where a time is skipped there is a transition; `null` is for zones that have none.
  return { instant: (before.getTimeZoneTransition('next') ?? shown).epochMilliseconds, isSkipped: true };
}

function wallTime(date: Temporal.PlainDate, minute: number): Temporal.PlainDateTime {
  const day = minute >= minutesOfDay ? date.add({ days: 1 }) : date;
  return day.toPlainDateTime({ hour: Math.trunc((minute % minutesOfDay) / 60), minute: minute % 60 });
}

/**
 * The first instant at which the wall clock has reached a minute of a date (0 to 1440): where a window begins, though
 * that time may come twice, or be skipped, on a day when clocks change.
 */
export const firstReached = (date: Temporal.PlainDate, minute: number, timeZone: string): number =>
  shownAt(wallTime(date, minute), timeZone, 'earlier').instant;

/**
 * The instant after which the wall clock shows nothing before a minute of a date (0 to 1440) any more: where a window
 * ends. It is found through the minute before, because at the end of a repeated hour the clock falls back to a time
 * that was reached already.
 */
export function lastLeft(date: Temporal.PlainDate, minute: number, timeZone: string): number {
  const { instant, isSkipped } = shownAt(wallTime(date, minute).subtract({ minutes: 1 }), timeZone, 'later');
  return isSkipped ? instant : instant + msPerMinute;
}
