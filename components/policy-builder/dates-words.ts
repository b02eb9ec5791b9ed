import type { DateDoubt, DateKind, FoundDates, UnreadReason } from '../../lib/core/builder/found-dates.ts';
import { dayWords } from '../../lib/core/time-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { fullWeekday } from '../format.ts';

const doubts: Readonly<Record<DateDoubt, (dates: FoundDates) => string>> = {
  'year-guessed': () => m.builderDatesYear(),
  'other-weekday': () => m.builderDatesWeekday(),
  reversed: () => m.builderDatesReversed(),
  long: () => m.builderDatesLong(),
  'between-terms': () => m.builderDatesBetween(),
  twice: () => m.builderDatesTwice(),
  past: () => m.builderDatesPast(),
  repeats: () => m.builderDatesRepeats(),
  'unknown-zone': () => m.builderDatesZone(),
  'part-of-day': () => m.builderDatesPart(),
  'kind-guessed': ({ kind }) =>
    kind === 'term' ? m.builderDatesGuessedTerm() : m.builderDatesGuessedClosure(),
};

export const doubtWords = (doubt: DateDoubt, dates: FoundDates): string => doubts[doubt](dates);

const reasons: Readonly<Record<UnreadReason, () => string>> = {
  'no-such-date': () => m.builderDatesNoSuchDate(),
  'no-day-first': () => m.builderDatesNoDayFirst(),
  'no-end': () => m.builderDatesNoEnd(),
  'no-start': () => m.builderDatesNoStart(),
  damaged: () => m.builderDatesDamaged(),
  cancelled: () => m.builderDatesCancelled(),
  'too-long': () => m.builderDatesTooLong(),
  other: () => m.builderDatesOther(),
};

export const reasonWords = (reason: UnreadReason): string => reasons[reason]();

export const kindWords = (kind: DateKind): string =>
  kind === 'term' ? m.builderDatesTerm() : m.builderDatesClosure();

const day = (date: string): string => `${fullWeekday(date)} ${dayWords(date)}`;

/** `Monday 1 Sept 2025 to Friday 19 Dec 2025` */
export const rangeWords = ({ from, to }: FoundDates): string =>
  from === to ? day(from) : m.builderDatesRange({ from: day(from), to: day(to) });
