import {
  besideContact,
  besideYear,
  contactWords,
  fillers,
  legalWords,
  preferredWords,
  pupilWords,
  staffWords,
  titleWords,
  yearWords,
} from './words.ts';
import type { Field } from './words.ts';

/** Whom a column is about: the person of the row, or somebody who belongs to a pupil. */
export type About = 'person' | 'pupil' | 'staff' | 'contact';

/** One column whose title is understood. `group` tells the contacts of a row apart: `contact 1`, `mother`. */
export type Column = {
  at: number;
  field: Field;
  about: About;
  group: string;
  preferred: boolean;
  /** Its words, in order. */
  title: string;
};

export type { Field };

const isNumber = (word: string): boolean => /^\d{1,2}$/.test(word);

/** The words of a title: capitals, marks and glued words (`Contact1LegalSurname`) make no difference. */
function wordsOf(title: string): string[] {
  return title
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Where a run of words stands in others. */
const placeOf = (run: readonly string[], words: readonly string[]): number =>
  words.findIndex((_, at) => run.every((word, offset) => words[at + offset] === word));

/** The field a title names, with the words left over. */
function fieldOf(words: readonly string[]): { field: Field; rest: string[] } | undefined {
  for (const [field, run] of titleWords) {
    const at = placeOf(run, words);
    if (at >= 0) return { field, rest: words.toSpliced(at, run.length) };
  }
  return undefined;
}

/** “P1”, “Pri 2”. */
const isShort = ([first, second, ...more]: readonly string[]): boolean =>
  more.length === 0 && ['p', 'pr', 'pri', 'pc'].includes(first ?? '') && isNumber(second ?? '');

/** Whom the words left over speak of; undefined where one of them is not known (“Doctor name”, “Previous school”). */
function aboutOf(rest: readonly string[]): About | undefined {
  const contact = rest.some((word) => contactWords.has(word) || word === 'priority') || isShort(rest);
  const isKnown = (word: string): boolean =>
    [legalWords, preferredWords, fillers, pupilWords, staffWords].some((set) => set.has(word)) ||
    (contact && (contactWords.has(word) || besideContact.has(word) || isNumber(word)));
  if (!rest.every(isKnown)) return undefined;
  if (contact) return 'contact';
  if (rest.some((word) => pupilWords.has(word))) return 'pupil';
  return rest.some((word) => staffWords.has(word)) ? 'staff' : 'person';
}

const isOnly = (words: readonly string[], ...sets: ReadonlySet<string>[]): boolean =>
  words.every((word) => fillers.has(word) || sets.some((set) => set.has(word)));

/** “Contact 1”, “Mother”, “Priority 2 contact”; but “Contact priority” is a number. */
const isContactAlone = (words: readonly string[]): boolean =>
  aboutOf(words) === 'contact' &&
  words.some((word) => contactWords.has(word)) &&
  (!words.includes('priority') || words.some(isNumber));

/** A title without a field: a whole name (“Student”, “Contact 1”, “Known as”), or what only pupils have. */
function fieldless(words: readonly string[]): { field: Field; rest: string[] } | undefined {
  const rest = [...words];
  if (isOnly(words, fillers)) return undefined;
  if (isOnly(words, staffWords)) return { field: 'role', rest };
  if (isOnly(words, pupilWords) || isOnly(words, preferredWords)) return { field: 'full', rest };
  if (isContactAlone(words)) return { field: 'full', rest };
  const isYear = words.some((word) => yearWords.has(word)) && isOnly(words, yearWords, besideYear);
  return isYear ? { field: 'year', rest: [] } : undefined;
}

/** The same contact, whichever way round the titles say it: “Contact 1”, “Priority 1 contact”. */
const groupOf = (words: readonly string[]): string =>
  [
    ...words.filter((word) => !isNumber(word)).toSorted(),
    ...words.filter(isNumber).map((word) => String(Number(word))),
  ].join(' ');

/**
 * What a column holds by its title; undefined where it is of no use, or where any word of the title is not understood:
 * “Form tutor name” must not be taken for the pupil's.
 */
export function columnOf(title: string, at: number): Column | undefined {
  const words = wordsOf(title);
  if (words.length === 0 || words.length > 9) return undefined;
  const found = fieldOf(words);
  const about = found && aboutOf(found.rest);
  const read = about === undefined ? fieldless(words) : found;
  const whom = about ?? (read && aboutOf(read.rest));
  if (read === undefined || whom === undefined) return undefined;
  const grouping = read.rest.filter(
    (word) => contactWords.has(word) || besideContact.has(word) || isNumber(word),
  );
  return {
    at,
    field: read.field,
    about: whom,
    group: whom === 'contact' ? groupOf(grouping) : whom,
    preferred: read.rest.some((word) => preferredWords.has(word)) && !words.includes('full'),
    title: words.join(' '),
  };
}
