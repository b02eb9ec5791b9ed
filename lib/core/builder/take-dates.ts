import { dateText } from './date-text.ts';
import type { FoundDates } from './found-dates.ts';

/** The keys of a policy that dates go to, in its notation. */
export type SchoolDates = { termDates: readonly string[]; closures: readonly string[] };

/** The first two dates of an entry, by which it is put in order and known again. */
const datesOf = (text: string): string => /^[\d/-]*/.exec(text.trim())?.[0] ?? text;

/** Those that are there, then those that are new, each range once and by date. */
function merged(before: readonly string[], added: readonly string[]): readonly string[] {
  const known = new Set(before.map(datesOf));
  const fresh = [...new Map(added.map((text) => [datesOf(text), text])).values()];
  return [...before, ...fresh.filter((text) => !known.has(datesOf(text)))].toSorted((a, b) =>
    datesOf(a) < datesOf(b) ? -1 : datesOf(a) > datesOf(b) ? 1 : 0,
  );
}

/**
 * The dates of a policy with those that were found and chosen.
 *
 * @param before empty lists where the chosen ones take the place of all.
 */
export function takeDates(before: SchoolDates, chosen: readonly FoundDates[]): SchoolDates {
  const textsOf = (wanted: FoundDates['kind']): string[] =>
    chosen.filter(({ kind }) => kind === wanted).map(dateText);
  return {
    termDates: merged(before.termDates, textsOf('term')),
    closures: merged(before.closures, textsOf('closure')),
  };
}
