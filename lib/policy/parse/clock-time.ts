import { type Parsed, quoted } from './parsed.ts';

const form = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?$/i;

/**
 * A time of day in 24-hour form as minutes after midnight; `24:00` is the end of the day.
 *
 * `08.45` is read as well, as British schools write it. A single-digit hour is refused although it looks plain:
 * `8.45-4.00` would close a site from a quarter to nine until four the next morning.
 */
export function parseClockTime(text: string): Parsed<number> {
  const [, hours, minutes, half] = form.exec(text.trim()) ?? [];
  if (hours === undefined) return { problem: `${quoted(text)} is not a time` };
  if (half !== undefined)
    return { problem: `${quoted(text)} is not in 24-hour form: 8am is 08:00 and 4pm is 16:00` };
  if (minutes === undefined)
    return { problem: `${quoted(text)} has no minutes: write the hour and the minutes, as in 16:00` };
  const hour = Number(hours);
  const minute = Number(minutes);
  if (hours.length === 1)
    return { problem: `${quoted(text)} may be morning or afternoon: write ${either(hour, minutes)}` };
  if (minute > 59 || hour * 60 + minute > 24 * 60) return { problem: `${quoted(text)} is not a time of day` };
  return { value: hour * 60 + minute };
}

const either = (hour: number, minutes: string): string => `0${hour}:${minutes} or ${hour + 12}:${minutes}`;
