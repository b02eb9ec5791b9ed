import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { justify, type Manifest } from './justifications.ts';
import { longestJustification, searchTermLimits, type Store } from './stores.ts';

/** The texts that are written by hand, from the folder `listing`. */
type Texts = { description: string; singlePurpose: string; reviewers: string; searchTerms: string };

/** What the stores are told of one build. */
export type Listing = {
  /** With its messages in place of their names. */
  manifest: Manifest;
  texts: Texts;
  justified: readonly { permission: string; why: string }[];
  /** File names, in the order in which stores show them. */
  pictures: readonly string[];
};

const message = /^__MSG_(\w+)__$/;

/** A manifest as a person reads it. */
function said(manifest: Manifest, messages: Readonly<Record<string, { message: string }>>): Manifest {
  const say = (text: string): string => {
    const [, key] = message.exec(text) ?? [];
    return key === undefined ? text : (messages[key]?.message ?? text);
  };
  return { ...manifest, name: say(manifest.name), description: say(manifest.description) };
}

/** The listing of one build. `read` gives a file of the build as text; `root` is the repository. */
export function listingOf(read: (file: string) => string, root: string): Listing {
  const raw = JSON.parse(read('manifest.json')) as Manifest;
  const words: unknown = JSON.parse(read(`_locales/${raw.default_locale}/messages.json`));
  const text = (name: string): string => readFileSync(join(root, 'listing', `${name}.txt`), 'utf8').trim();
  return {
    manifest: said(raw, words as Readonly<Record<string, { message: string }>>),
    texts: {
      description: text('description'),
      singlePurpose: text('single-purpose'),
      reviewers: text('reviewers'),
      searchTerms: text('search-terms'),
    },
    justified: justify(raw),
    pictures: readdirSync(join(root, 'listing/pictures')).toSorted(),
  };
}

const tooLong = (what: string, text: string, most: number): readonly string[] =>
  text.length <= most ? [] : [`${what} has ${text.length} characters of ${most}`];

function searchTermProblems(terms: readonly string[]): readonly string[] {
  const { terms: most, characters, words } = searchTermLimits;
  const count = terms.flatMap((term) => term.split(' ')).length;
  return [
    ...(terms.length > most ? [`there are ${terms.length} search terms of ${most}`] : []),
    ...(count > words ? [`the search terms have ${count} words of ${words}`] : []),
    ...terms.flatMap((term) => tooLong(`“${term}”`, term, characters)),
  ];
}

/** What a store would refuse, in words; empty where it takes everything. */
export function problemsIn(
  store: Store,
  { manifest, texts, justified, pictures }: Listing,
): readonly string[] {
  const { least, most } = store.description;
  const problems = [
    ...tooLong('the name', manifest.name, store.longestName),
    ...tooLong('the summary', manifest.description, store.longestSummary),
    ...tooLong('the description', texts.description, most),
    ...(texts.description.length < least ? [`the description has fewer than ${least} characters`] : []),
    ...(pictures.length > store.mostPictures ? [`there are more than ${store.mostPictures} pictures`] : []),
    ...(pictures.length === 0 ? ['there is no picture'] : []),
    ...(store.id === 'edge' ? searchTermProblems(texts.searchTerms.split('\n')) : []),
    ...justified.flatMap(({ permission, why }) => tooLong(permission, why, longestJustification)),
  ];
  return problems.map((problem) => `${store.title}: ${problem}.`);
}
