import { phraseTable } from '../phrase-table.ts';
import type { ReadText } from '../read-text.ts';
import {
  expletives,
  grievances,
  hostileActs,
  hostileAdjectives,
  hostileFeelings,
  hostileManners,
  hostileNouns,
  hostileThings,
} from './hostile-words.ts';
import { insults } from './insults.ts';
import type { Tag } from './tagged-line.ts';
import { tokensOfNormal } from './tokens-of-normal.ts';
import { matchesIn } from '../matches-in.ts';

const everyInsult = insults
  .split(' ')
  .map((word) => `${word}/${word}s`)
  .join('|');

const findPhrases = phraseTable([
  { phrases: hostileNouns, value: '@n' },
  { phrases: hostileThings, value: '@t' },
  { phrases: hostileManners, value: '@p' },
  { phrases: hostileAdjectives, value: '@a' },
  { phrases: expletives, value: '@x' },
  { phrases: hostileActs, value: '@v' },
  { phrases: hostileFeelings, value: '@f' },
  { phrases: grievances, value: '@g' },
  { phrases: everyInsult, value: '@n' },
]);

/** "sh*ts", "f***ing", "b@stard": a word with its middle taken out. */
const masked = /(?<![a-z0-9*])[a-z]{1,3}[*]{1,5}[a-z]{1,5}(?![a-z0-9*])/g;

function maskedTags(text: ReadText): Tag[] {
  const { normal } = text;
  if (!normal.text.includes('*')) return [];
  return matchesIn(masked, normal.text).flatMap(({ index, 0: word }) => {
    const tokens = tokensOfNormal(text, index, index + word.length);
    return tokens === undefined ? [] : [{ ...tokens, word: /ing?$/.test(word) ? '@x' : '@n' }];
  });
}

/** The hostile words of a text, by the part they may play (`hostile-words.ts`). */
export function hostileTagsIn(text: ReadText): Tag[] {
  const phrases = findPhrases(text.tokens).map(({ first, last, value }) => ({ first, last, word: value }));
  return [...maskedTags(text), ...phrases];
}
