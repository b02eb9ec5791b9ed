import type { Weekday } from '../../core/timetable.ts';

/** A date as it stands in a text; the year may be missing. `start` and `end`: where. */
export type DateToken = {
  start: number;
  end: number;
  day: number;
  month: number;
  year?: number;
  weekday?: Weekday;
};

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const weekday = '(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?[\\s,]+(?:the\\s+)?)?';
const day = '(?<![\\d/.:])(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const year = "(?:[\\s,-]+(?<year>20\\d\\d)\\b|(?:-|\\s+')(?<shortYear>\\d\\d)\\b(?!\\d))?";

const worded = new RegExp(`${weekday}${day}(?:\\s+of)?[\\s-]*${month}${year}`, 'gi');
const figures = new RegExp(
  `${weekday}${day}(?<sign>[/.-])(?<month>\\d{1,2})\\k<sign>(?:(?<year>20\\d\\d)|(?<shortYear>\\d\\d))(?!\\d)`,
  'gi',
);
const iso = /(?<!\d)(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g;

/** A day whose month comes with the day after it: `27 – 31 October`, `1, 2 and 3 September`. */
const partial = new RegExp(`${weekday}${day}\\s*(?:-|to|and|&|,|until|till)\\s*$`, 'i');

type Groups = Readonly<Record<string, string | undefined>>;

const monthOf = (text: string): number =>
  /\d/.test(text) ? Number(text) : monthNames.indexOf(text.slice(0, 3).toLowerCase()) + 1;

function yearOf({ year: long, shortYear }: Groups): number | undefined {
  if (long !== undefined) return Number(long);
  return shortYear === undefined ? undefined : 2000 + Number(shortYear);
}

function weekdayOf({ weekday: name }: Groups): Weekday | undefined {
  const index = name === undefined ? -1 : weekdayNames.indexOf(name.toLowerCase());
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

function tokenOf(groups: Groups, start: number, length: number): DateToken {
  const [ownYear, ownWeekday] = [yearOf(groups), weekdayOf(groups)];
  return {
    ...{ start, end: start + length, day: Number(groups['day']), month: monthOf(groups['month'] ?? '') },
    ...(ownYear !== undefined && { year: ownYear }),
    ...(ownWeekday !== undefined && { weekday: ownWeekday }),
  };
}

const matchesOf = (text: string, form: RegExp): DateToken[] =>
  [...text.matchAll(form)].map((match) => tokenOf(match.groups ?? {}, match.index, match[0].length));

/** Days before a date that take its month and year. */
function partialsBefore(text: string, from: number, token: DateToken): DateToken[] {
  const found = partial.exec(text.slice(from, token.start));
  if (found === null) return [];
  const own = tokenOf({ ...found.groups, month: String(token.month) }, from + found.index, found[0].length);
  const words = found[0].search(/\s*(?:-|to|and|&|,|until|till)\s*$/i);
  const shared = token.year === undefined ? own : { ...own, year: token.year };
  const before = { ...shared, end: own.start + words };
  return [...partialsBefore(text, from, before), before];
}

/**
 * All dates of a line as British schools write them, day first, in their order: `Monday 1st September 2025`,
 * `27 – 31 Oct`, `01/09/2025`, `1-Sep-25`, `2025-09-01`. Whether a calendar has them is not asked here.
 *
 * @param text with plain hyphens and spaces.
 */
export function dateTokens(text: string): readonly DateToken[] {
  const full = [iso, figures, worded]
    .flatMap((form) => matchesOf(text, form))
    .toSorted((a, b) => a.start - b.start)
    .filter((token, at, all) => at === 0 || token.start >= (all[at - 1]?.end ?? 0));
  return full.flatMap((token, at) => [...partialsBefore(text, full[at - 1]?.end ?? 0, token), token]);
}
