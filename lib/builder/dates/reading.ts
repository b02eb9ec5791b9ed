import type { DateDoubt, UnreadLine, UnreadReason } from '../../core/builder/found-dates.ts';
import type { DateToken } from './date-tokens.ts';
import type { Item } from './items.ts';
import type { Group } from './segments.ts';
import type { Meaning } from './words.ts';
import { type Dated, datedOf, sharedYears, type YearHints } from './years.ts';

/** What is said of dates: a name, and whether it is a term or a closure. */
export type Said = { name: string; meaning: Meaning };

/** What is known while lines are read, one after another. */
export type Reading = {
  /** What the last line without a date says; it holds for those below it. */
  heading: Said & { hints: YearHints };
  /** What the columns of a table say, where its titles were read. */
  columns: readonly Said[];
  /** The date that was read last. */
  last?: Temporal.PlainDate;
  today: Temporal.PlainDate;
  items: Item[];
  unread: UnreadLine[];
};

export type Line = { line: number; source: string };

export const cannotRead = (reading: Reading, line: Line, reason: UnreadReason): void => {
  reading.unread.push({ ...line, reason });
};

function dated(token: DateToken, reading: Reading): Dated | undefined {
  const found = datedOf(token, reading.heading.hints, reading.last, reading.today);
  if (found !== undefined) reading.last = found.date;
  return found;
}

const doubtsOf = ({ weekday }: DateToken, { date, isGuessed }: Dated): readonly DateDoubt[] => [
  ...(isGuessed ? (['year-guessed'] as const) : []),
  ...(weekday !== undefined && weekday !== date.dayOfWeek ? (['other-weekday'] as const) : []),
];

/** Takes up one date by itself. */
function takeSingle(token: DateToken, { name, meaning }: Said, line: Line, reading: Reading): void {
  const date = dated(token, reading);
  if (date === undefined) cannotRead(reading, line, 'no-such-date');
  else
    reading.items.push({
      ...line,
      label: name,
      meaning,
      from: date.date.toString(),
      doubts: doubtsOf(token, date),
    });
}

/** Takes up a range; where one of its dates is in no calendar, neither is taken. */
function takeRange(
  ends: readonly [DateToken, DateToken],
  { name, meaning: { kind } }: Said,
  line: Line,
  reading: Reading,
): void {
  const [first, last] = sharedYears(...ends);
  const [from, to] = [dated(first, reading), dated(last, reading)];
  if (from === undefined || to === undefined) {
    cannotRead(reading, line, 'no-such-date');
    return;
  }
  reading.items.push({
    ...line,
    label: name,
    meaning: kind === undefined ? {} : { kind },
    ...{ from: from.date.toString(), to: to.date.toString() },
    doubts: [...doubtsOf(first, from), ...doubtsOf(last, to)],
  });
}

/** Takes up dates with what is said of them. */
export function take(
  { first, last }: Pick<Group, 'first' | 'last'>,
  said: Said,
  line: Line,
  reading: Reading,
): void {
  if (last === undefined) takeSingle(first, said, line, reading);
  else takeRange([first, last], said, line, reading);
}
