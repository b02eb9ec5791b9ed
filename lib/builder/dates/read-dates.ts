import type { DatesResult } from '../../core/builder/found-dates.ts';
import { decode } from '../../people-lists/decode.ts';
import { assemble } from './assemble.ts';
import { readDatesText } from './read-text.ts';

/** More than a year of a school's whole calendar; characters. */
const longest = 4_000_000;

const isCalendar = (text: string): boolean => /^\s*BEGIN:(?:VCALENDAR|VEVENT)\b/im.test(text);

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-';

function textOf(source: string | Uint8Array): { text: string } | { problem: string } {
  if (typeof source === 'string') return { text: source };
  if (isPdf(source)) return { problem: 'it is a PDF: copy the dates in it, and paste them here' };
  const decoded = decode(source);
  return 'problem' in decoded ? decoded : { text: decoded.value.text };
}

/**
 * Reads terms and closures out of what was pasted (text as on a council's page, or a calendar) or of the bytes of a
 * file. Nothing is dropped in silence: what gave nothing is among `unread`. Never throws.
 *
 * @param today `YYYY-MM-DD`, in the school's zone.
 */
export async function readDates(
  source: string | Uint8Array,
  { today, timeZone }: { today: string; timeZone: string },
): Promise<DatesResult> {
  const read = textOf(source);
  if ('problem' in read) return read;
  if (read.text.length > longest) return { problem: 'it is far longer than the dates of a school are' };
  if (!isCalendar(read.text)) return assemble(readDatesText(read.text, today), today);
  // Its reader is as large as half of the page: it comes when a calendar does.
  const { readCalendar } = await import('./read-calendar.ts');
  return assemble(readCalendar(read.text, timeZone), today);
}
