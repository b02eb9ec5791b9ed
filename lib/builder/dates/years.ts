import type { DateToken } from './date-tokens.ts';

/** What the text around a date says of its year. */
export type YearHints = {
  /** Of the heading above it: “Autumn term 2025”. */
  year?: number;
  /** The year in which the school year begins: 2025 of “2025/26”. */
  schoolYear?: number;
};

/** A date with its year. `isGuessed`: nothing beside it or in a heading says it. */
export type Dated = { date: Temporal.PlainDate; isGuessed: boolean };

/** The month in which a school year begins, as far as dates without a year go. */
const firstMonth = 8;

/** As far back as a date without a year may lie: somebody may paste this year's dates in spring. */
const mostDaysAgo = 120;

function dateIn(year: number, { month, day }: DateToken): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

const near = (token: DateToken, to: Temporal.PlainDate): Temporal.PlainDate[] =>
  [to.year - 1, to.year, to.year + 1]
    .flatMap((year) => dateIn(year, token) ?? [])
    .sort((a, b) => Math.abs(to.until(a).days) - Math.abs(to.until(b).days));

const hinted = ({ month }: DateToken, { year, schoolYear }: YearHints): number | undefined =>
  year ?? (schoolYear === undefined ? undefined : month >= firstMonth ? schoolYear : schoolYear + 1);

/** The year that the nearest date before it suggests, else today; a weekday that is written decides between years. */
function guessed(
  token: DateToken,
  before: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const upcoming = today.subtract({ days: mostDaysAgo });
  const candidates =
    before === undefined
      ? near(token, today).filter((date) => Temporal.PlainDate.compare(date, upcoming) >= 0)
      : near(token, before);
  const onWeekday = candidates.find((date) => date.dayOfWeek === token.weekday);
  return onWeekday ?? candidates[0];
}

/**
 * The date that a token means; undefined where no calendar has it.
 *
 * @param before the date that was read last, in the same text.
 */
export function datedOf(
  token: DateToken,
  hints: YearHints,
  before: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): Dated | undefined {
  const year = token.year ?? hinted(token, hints);
  const date = year === undefined ? guessed(token, before, today) : dateIn(year, token);
  return date && { date, isGuessed: year === undefined };
}

const isBefore = (one: DateToken, other: DateToken): boolean =>
  one.month < other.month || (one.month === other.month && one.day < other.day);

/** Of a range in which one end has its year, the year of the other: over New Year they differ. */
export function sharedYears(from: DateToken, to: DateToken): [DateToken, DateToken] {
  if (from.year === undefined && to.year !== undefined)
    return [{ ...from, year: isBefore(to, from) ? to.year - 1 : to.year }, to];
  if (from.year !== undefined && to.year === undefined)
    return [from, { ...to, year: isBefore(to, from) ? from.year + 1 : from.year }];
  return [from, to];
}
