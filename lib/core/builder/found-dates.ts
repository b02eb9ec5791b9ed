import type { DateRange } from '../timetable.ts';

/** Why a date that was found deserves a look before it is taken. */
export type DateDoubt =
  /** No year stands beside it; the one that was taken follows from the rest of the text, or from today. */
  | 'year-guessed'
  /** The weekday that is written is another than that of the date. */
  | 'other-weekday'
  /** It ends before it begins, so that one of the two must be wrong. */
  | 'reversed'
  /** Longer than a term or a holiday is. */
  | 'long'
  /** A holiday that lies between the terms anyway: blocked hours do not hold then. */
  | 'between-terms'
  /** The same dates stand there twice. */
  | 'twice'
  /** All of it is past. */
  | 'past'
  /** An appointment that comes again; only its first date is here. */
  | 'repeats'
  /** An appointment in a zone that is not known here; its date is taken as written. */
  | 'unknown-zone'
  /** Nothing says whether it is a term or a closure. */
  | 'kind-guessed';

/** One term or closure that a text or a calendar seems to say. */
export type FoundDates = DateRange & {
  /** Of this one alone in what was found. */
  id: string;
  kind: 'term' | 'closure';
  /** Where it came from: the number of the line, from 1, and what stands there. */
  line: number;
  source: string;
  doubts: readonly DateDoubt[];
};

/** Why a line with something like a date on it gave nothing. */
export type UnreadReason =
  'no-such-date' | 'month-first' | 'no-end' | 'no-start' | 'no-date' | 'damaged' | 'cancelled' | 'too-many';

export type UnreadLine = { line: number; source: string; reason: UnreadReason };

/** All that was found in a text or a calendar, by date, and the lines that could not be read. */
export type CalendarReading = { found: readonly FoundDates[]; unread: readonly UnreadLine[] };

/** What was read, or why nothing was, in the words of `lib/people-lists/decode`. */
export type CalendarResult = CalendarReading | { problem: string };

/** Reads what was pasted, or the bytes of a file. */
export type CalendarReader = (source: string | Uint8Array) => Promise<CalendarResult>;

/** The keys of a policy that term dates go to, in its notation. */
export type SchoolDates = { termDates: readonly string[]; closures: readonly string[] };
