import type { DateDoubt, UnreadLine } from '../../core/builder/found-dates.ts';
import type { Meaning } from './words.ts';

/** Dates of a text or a calendar with what is said of them, before ends are joined and doubts are told. Dates: ISO. */
export type Item = {
  line: number;
  source: string;
  label: string;
  meaning: Meaning;
  from: string;
  /** Absent where one date stands by itself. */
  to?: string;
  doubts: readonly DateDoubt[];
};

/** Items in the order of the text, and what gave none. */
export type Items = { items: readonly Item[]; unread: readonly UnreadLine[] };
