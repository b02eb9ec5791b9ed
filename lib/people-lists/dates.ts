const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]+/i;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})(?:[T\s,].*)?$/;
const dayAndWord = /^(\d{1,2})(?:st|nd|rd|th)?[\s./,-]+([a-z]{3,9})[\s./,-]+(\d{4}|\d{2})(?:[\s,].*)?$/i;
const wordAndDay = /^([a-z]{3,9})[\s./,-]+(\d{1,2})(?:st|nd|rd|th)?[\s./,-]+(\d{4})(?:[\s,].*)?$/i;

type Parts = { year: string; month: string; day: string };

const orders: readonly (readonly [RegExp, readonly (keyof Parts)[]])[] = [
  [yearFirst, ['year', 'month', 'day']],
  [compact, ['year', 'month', 'day']],
  [dayFirst, ['day', 'month', 'year']],
  [dayAndWord, ['day', 'month', 'year']],
  [wordAndDay, ['month', 'day', 'year']],
];

function partsOf(text: string): Parts | undefined {
  for (const [form, order] of orders) {
    const found = form.exec(text);
    if (found === null) continue;
    const parts = { year: '', month: '', day: '' };
    order.forEach((part, at) => (parts[part] = found[at + 1] ?? ''));
    return parts;
  }
  return undefined;
}

const monthOf = (month: string): number =>
  /\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;

function dateOf(year: number, { month, day }: Parts): string | undefined {
  try {
    return Temporal.PlainDate.from(
      { year, month: monthOf(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString();
  } catch {
    return undefined;
  }
}

/**
 * Reads a date as British exports write it (03/05/2012, 3 May 2012, 3-May-12) or by ISO 8601, as `YYYY-MM-DD`. Of two
 * figures for a year the latest year is meant that is not after `latest`: nobody is born tomorrow. Undefined for anything
 * else, also for a day that no calendar has (31 June, 05/13/2012).
 *
 * @param latest `YYYY-MM-DD`.
 */
export function readDate(text: string, latest: string): string | undefined {
  if (text.length > 60) return undefined;
  const parts = partsOf(text.trim().replace(weekday, ''));
  if (parts === undefined) return undefined;
  if (parts.year.length === 4) return dateOf(Number(parts.year), parts);
  const [thisCentury, last] = [2000, 1900].map((century) => dateOf(century + Number(parts.year), parts));
  return thisCentury !== undefined && thisCentury <= latest ? thisCentury : last;
}

/** Whole years from one date to another, both `YYYY-MM-DD`. */
export const yearsBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'years' }).years;
