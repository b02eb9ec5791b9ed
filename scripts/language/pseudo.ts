import type { Part, Text } from '../../lib/language/text.ts';

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const marked = 'ÅƁÇĐÉƑĜĤÎĴĶĹṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķĺṁñöþǫŕšţûṽŵẋýž';
const accents = new Map([...plain].map((letter, at) => [letter, [...marked][at] ?? letter]));

/** By how much other languages run longer than English, and the pseudo-language with them. */
const LONGER = 0.4;

const accented = (text: string): string => [...text].map((letter) => accents.get(letter) ?? letter).join('');

/** Each word longer by its share: the end of it said again. */
const longer = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word + word.slice(-Math.ceil(word.length * LONGER)));

const literal = (text: string): string => accented(longer(text));

const partOf = (part: Part): Part => {
  if (typeof part === 'string') return literal(part);
  const [name, kind, cases = {}] = part;
  if (kind === undefined) return [name];
  return [name, kind, Object.fromEntries(Object.entries(cases).map(([on, text]) => [on, pseudo(text)]))];
};

/**
 * A message in the pseudo-language: every letter with an accent, and 40 % longer. What still has plain letters on a page
 * was written into the code; what is cut off would be cut off in another language.
 */
export const pseudo = (text: Text): Text => (typeof text === 'string' ? literal(text) : text.map(partOf));
