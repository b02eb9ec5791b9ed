import { detailsIn } from '../contact/details.ts';
import { phraseTable } from '../phrase-table.ts';
import type { ReadText } from '../read-text.ts';
import { confidentialMatters, confidentialOfNamed } from './confidential-words.ts';
import type { Tag } from './tagged-line.ts';
import { tokensOfNormal } from './tokens-of-normal.ts';

const findMatters = phraseTable([
  { phrases: confidentialMatters, value: '@m' },
  { phrases: confidentialOfNamed, value: '@s' },
]);

/** Confidential matters in a text: `@m`, and `@s` for what is so only of somebody named. */
export const mattersIn = ({ tokens }: ReadText): Tag[] =>
  findMatters(tokens).map(({ first, last, value }) => ({ first, last, word: value }));

/** Phone numbers and addresses in a text, which beside a listed name are that person's: `@s`. */
export function personalDetailsIn(text: ReadText): Tag[] {
  if (!/\d/.test(text.normal.text)) return [];
  const { phones, addresses, postcodes } = detailsIn(text);
  return [...phones, ...addresses, ...postcodes].flatMap(({ start, end }) => {
    const tokens = tokensOfNormal(text, start, end);
    return tokens === undefined ? [] : [{ ...tokens, word: '@s' }];
  });
}
