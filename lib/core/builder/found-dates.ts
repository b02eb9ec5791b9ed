import type { DateRange } from '../timetable.ts';

/** Whether blocked hours hold on the days of a range, or do not. */
export type DateKind = 'term' | 'closure';

/** Why dates that were found deserve a look before they are taken. */
export type DateDoubt =
  /** No year stands beside it; the one that was taken follows from the dates around it, or from today. */
  | 'year-guessed'
  /** The weekday that is written is another than that of the date. */
  | 'other-weekday'
  /** It ends before it begins, so that one of the two must be wrong. */
  | 'reversed'
  /** Longer than a term or a holiday is. */
  | 'long'
  /** A closure outside all terms: blocked hours do not hold then anyway. */
  | 'between-terms'
  /** The same dates stand there before. */
  | 'twice'
  /** All of it is past. */
  | 'past'
  /** An appointment that comes again: only its first date is here. */
  | 'repeats'
  /** An appointment in a zone that is not known here: its date is taken as it is written. */
  | 'unknown-zone'
  /** An appointment of some hours: a closure takes the whole day. */
  | 'part-of-day'
  /** Nothing says whether it is a term or a closure. */
  | 'kind-guessed';

/** One term or closure that a text or a calendar seems to say. */
export type FoundDates = DateRange & {
  kind: DateKind;
  /** Where it came from: the number of the line, from 1, and what stands there. */
  line: number;
  source: string;
  doubts: readonly DateDoubt[];
};

/** Why a line that seems to have a date on it gave nothing. */
export type UnreadReason =
  /** No calendar has such a date. */
  | 'no-such-date'
  /** The month before the day, or no day beside the month. */
  | 'no-day-first'
  /** A term that begins and never ends, or ends and never began. */
  | 'no-end'
  | 'no-start'
  /** An appointment that cannot be read, or that was called off. */
  | 'damaged'
  | 'cancelled'
  /** Far longer than a line of dates. */
  | 'too-long'
  /** A date that seems to be neither of a term nor of a closure. */
  | 'other';

export type UnreadLine = { line: number; source: string; reason: UnreadReason };

/** All that was found, by date, and the lines that gave nothing though they might have. */
export type DatesReading = { found: readonly FoundDates[]; unread: readonly UnreadLine[] };

/** What was read, or why nothing was. */
export type DatesResult = DatesReading | { problem: string };

/** Reads what was pasted, or the bytes of a file. */
export type DatesReader = (source: string | Uint8Array) => Promise<DatesResult>;

/** Doubts with which dates are right more often than not. */
const slight: readonly DateDoubt[] = ['year-guessed', 'repeats', 'unknown-zone'];

/** Whether dates are ticked from the first; all others want a decision. */
export const isLikely = ({ doubts }: FoundDates): boolean => doubts.every((doubt) => slight.includes(doubt));
