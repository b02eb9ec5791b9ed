import { everydayNames, neverNames } from './name-words.ts';
import type { NamePart } from './name-parts.ts';
import type { ReadText } from './read-text.ts';
import { gapAtMost } from './token.ts';

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Whether a part can belong to a name at all. Only saves work. */
export const mayBeName = (part: NamePart | undefined): part is NamePart =>
  part !== undefined && part.text.length > 1 && !isDigitAt(part.text, 0) && !neverNames.has(part.text);

/** Whether capitals say that this is a name. In a shouted text they say nothing. */
export const isCapital = (part: NamePart, text: ReadText): boolean =>
  part.letterCase === 'title' || (part.letterCase === 'upper' && !text.shouted);

/** After "Will May" these show that it was a name: "Will May is ill", "Will May and I". Any other small word is a verb. */
const afterNames = new Set(
  (
    'and or but with in on at to from for of is was has had isnt wasnt hasnt got came went said told did took gave made ' +
    'again today who whos also just still always never'
  ).split(' '),
);

/** "Will May come on Saturday", "May Rose rest in peace": a sentence that begins with a verb. */
function asks(parts: readonly NamePart[], next: NamePart | undefined): boolean {
  const [verb] = parts;
  if (verb === undefined || (verb.text !== 'will' && verb.text !== 'may')) return false;
  if (verb.first > 0 && gapAtMost(verb.gap, 'comma')) return false;
  return next?.letterCase === 'lower' && !afterNames.has(next.text) && !/(?:ed|s)$/.test(next.text);
}

const isEveryday = (part: NamePart): boolean => !part.inTag && everydayNames.has(part.text);

/** "he will Johnson", "I had not read Eliot": a small everyday word before a capital is no first name. */
function isWordBefore([first, second]: readonly NamePart[], text: ReadText): boolean {
  if (first === undefined || second === undefined) return false;
  return first.letterCase === 'lower' && isEveryday(first) && isCapital(second, text);
}

/** What somebody of one name does: "Josh drew a picture", "Mia will be late". */
const deeds = new Set(['will', 'may', 'drew', 'rose', 'read', 'hope']);

/** A first name with a capital and a verb without. */
function isDeed([first, second]: readonly NamePart[], text: ReadText): boolean {
  if (first === undefined || second === undefined || !isCapital(first, text)) return false;
  return second.letterCase === 'lower' && !second.inTag && deeds.has(second.text);
}

/** "rose marsh’s mum": words own nothing. */
function owns(last: NamePart | undefined, text: ReadText): boolean {
  const token = text.tokens[last?.last ?? -1];
  return token !== undefined && token.stem !== token.text;
}

/**
 * "…will young people…", "Mark may be late": everyday words side by side are no name unless all have capitals, and not
 * even then where the sentence asks something.
 */
export function areWords(parts: readonly NamePart[], next: NamePart | undefined, text: ReadText): boolean {
  if (isWordBefore(parts, text) || isDeed(parts, text)) return true;
  if (!parts.every(isEveryday) || owns(parts.at(-1), text)) return false;
  return parts.some((part) => !isCapital(part, text)) || asks(parts, next);
}

const kin = new Set(
  (
    'mum mums mom mam mummy dad dads daddy parents family house home nan nana gran granny grandma grandad brother sister ' +
    'bro sis auntie aunty aunt uncle cousin cousins birthday party coat bag phone car bike book books work class teacher'
  ).split(' '),
);

/** "tallulah bradys mum": the surname where an apostrophe was left out; undefined elsewhere, for Parks is not Park. */
export function withoutPlainPossessive(last: NamePart, next: NamePart | undefined): string | undefined {
  const owns = last.text.length > 3 && last.text.endsWith('s') && next?.gap === 'space' && kin.has(next.text);
  return owns ? last.text.slice(0, -1) : undefined;
}
