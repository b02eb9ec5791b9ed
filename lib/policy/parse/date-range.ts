import type { DateRange } from '../../core/timetable.ts';
import { longestText, type Parsed, plainSigns, quoted } from './parsed.ts';

/** What a date looks like, for messages to admins. */
export const isoDateForm = 'a date as year-month-day, such as “2026-09-02”';

/** What an entry of dates looks like, for messages to admins. */
export const dateRangeForm = 'a date as year-month-day, or two with a slash, such as “2026-09-02/2026-10-23”';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

const range = /^(\d[\d-]*\d)(?:\s*\/\s*|\s+-\s+|\s+to\s+)(\d[\d-]*\d)(?=\s|$)(.*)$/i;

const single = /^(\S+)(.*)$/;

function isInCalendar(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** A date as people in Britain write it, in our form; undefined where it is none. */
function fromBritish(plain: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(plain) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDate.test(iso) && isInCalendar(iso) ? iso : undefined;
}

/** One calendar date, `2026-09-02`; days that do not exist are refused. */
export function parseIsoDate(text: string): Parsed<string> {
  if (text.length > longestText) return { problem: 'it is too long' };
  const plain = plainSigns(text).trim();
  if (!isoDate.test(plain)) {
    const meant = fromBritish(plain);
    const hint = meant === undefined ? '' : `: write ${meant}`;
    return { problem: `${quoted(text)} is not written as year-month-day${hint}` };
  }
  if (!isInCalendar(plain)) return { problem: `${quoted(text)} is not in the calendar` };
  return { value: plain };
}

/** One date or a range, both ends included, with a label after a space: `2026-12-21/2027-01-03 Christmas`. */
export function parseDateRange(text: string): Parsed<DateRange> {
  if (text.length > longestText) return { problem: 'it is too long' };
  const plain = plainSigns(text).trim();
  const [, first = '', last = first, rest = ''] = range.exec(plain) ?? withoutEnd(plain);
  const from = parseIsoDate(first);
  if ('problem' in from) return from;
  const to = parseIsoDate(last);
  if ('problem' in to) return to;
  if (to.value < from.value) return { problem: `it ends on ${to.value}, before it begins on ${from.value}` };
  const label = rest.length === 0 ? '' : text.trim().slice(-rest.length).trim();
  return { value: { from: from.value, to: to.value, ...(label === '' ? {} : { label }) } };
}

function withoutEnd(plain: string): [string, string, string, string] {
  const [, first = plain, rest = ''] = single.exec(plain) ?? [];
  return [plain, first, first, rest];
}
