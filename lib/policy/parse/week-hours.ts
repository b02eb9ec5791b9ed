import type { WeekHours } from '../../core/timetable.ts';
import { parseClockTime } from './clock-time.ts';
import { longestText, type Parsed, plainSigns, quoted } from './parsed.ts';
import { parseWeekdays } from './weekdays.ts';

/** What an entry of hours looks like, for messages to admins. */
export const weekHoursForm =
  'weekdays, a space, and two times in 24-hour form with a hyphen, such as “mon-fri 08:45-16:00”';

/** Days, from, to, label. Times are caught loosely, so that a wrong one is named in the message. */
const form =
  /^([a-z][a-z ,-]*?)\s*,?\s+(\d[\d:.]*\s*(?:[ap]\.?m\.?)?)\s*-\s*(\d[\d:.]*\s*(?:[ap]\.?m\.?)?)(?=\s|$)(.*)$/i;

/**
 * Hours of the week: `mon-fri 08:45-16:00`, `mon,wed 09:00-12:00`, `fri 22:00-06:00` (over midnight),
 * `mon-fri 12:15-13:00 Lunch` (with a label).
 */
export function parseWeekHours(text: string): Parsed<WeekHours> {
  if (text.length > longestText) return { problem: 'it is too long' };
  const plain = plainSigns(text).trim();
  const [, dayPart, fromPart, toPart, rest] = form.exec(plain) ?? [];
  if (dayPart === undefined || fromPart === undefined || toPart === undefined || rest === undefined) {
    return { problem: `${quoted(text)} is not weekdays and two times` };
  }
  const days = parseWeekdays(dayPart);
  if ('problem' in days) return days;
  const from = parseClockTime(fromPart);
  if ('problem' in from) return from;
  const to = parseClockTime(toPart);
  if ('problem' in to) return to;
  if (from.value === 24 * 60) return { problem: 'it begins at 24:00: write 00:00 of the next day' };
  if (from.value === to.value)
    return { problem: 'it ends at the minute it begins: for a whole day write 00:00-24:00' };
  // The label keeps the dashes it was written with.
  const label = rest.length === 0 ? '' : text.trim().slice(-rest.length).trim();
  return { value: { days: days.value, from: from.value, to: to.value, ...(label === '' ? {} : { label }) } };
}
