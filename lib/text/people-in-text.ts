import type { PersonRole } from '../core/person-role.ts';
import { digestOf } from './digest.ts';
import { keysOfParts } from './name-key.ts';
import { everydayNames, neverNames } from './name-words.ts';
import { namePartsOf } from './name-parts.ts';
import type { NamePart } from './name-parts.ts';
import type { ListedAs, PeopleIndex } from './people-index.ts';
import type { IsOwnName } from './own-names.ts';
import type { ReadText } from './read-text.ts';
import { gapAtMost } from './token.ts';

/**
 * A listed name met in a text. Token indices, both inclusive.
 * `exact`: the parts stand side by side. `loose`: a middle name between them, glued in a handle, or changed places
 * over a comma.
 */
export type PersonHit = {
  first: number;
  last: number;
  roles: readonly PersonRole[];
  common: boolean;
  fit: 'exact' | 'loose';
};

/** A hit with the folded parts of the name that is listed. */
type Hit = PersonHit & { named: readonly string[] };

/** Names in a display name may stand over decoration or two middle names apart; in a post they must not. */
export type NamePlace = 'post' | 'display-name';

const shortestGlued = 6;

function lookUp(parts: readonly string[], index: PeopleIndex): ListedAs | undefined {
  for (const key of keysOfParts(parts, index.formalNames)) {
    const listed = index.rolesOf(digestOf(index.key, key));
    if (listed !== undefined) return listed;
  }
  return undefined;
}

const mayBeName = (part: NamePart | undefined): part is NamePart =>
  part !== undefined && part.text.length > 1 && !neverNames.has(part.text) && /^\D/.test(part.text);

/** Whether capitals say that this is a name. In a shouted text they say nothing. */
const isCapital = (part: NamePart, text: ReadText): boolean =>
  part.letterCase === 'title' || (part.letterCase === 'upper' && !text.shouted);

/** "…will young people…": two everyday words in small letters are no name. */
function areWords(parts: readonly NamePart[]): boolean {
  return parts.every((part) => part.letterCase === 'lower' && !part.inTag && everydayNames.has(part.text));
}

function standTogether(text: ReadText, before: NamePart, part: NamePart, place: NamePlace): boolean {
  if (gapAtMost(part.gap, 'mark')) return true;
  if (place === 'display-name') return gapAtMost(part.gap, 'break');
  return part.gap === 'comma' && isCapital(before, text) && isCapital(part, text);
}

/** A middle name or initial: "Max L. Hobson", "Bailey Ethan Stacey". */
const mayBeMiddle = (part: NamePart, text: ReadText, place: NamePlace): boolean =>
  place === 'display-name' ||
  (isCapital(part, text) && !neverNames.has(part.text)) ||
  (part.text.length === 1 && part.letterCase !== 'lower');

/** A handle with no word borders: `florapartridge` is tried at every place it may part. */
function gluedHit(part: NamePart, index: PeopleIndex): Hit | undefined {
  const { text, first, last } = part;
  if (text.length < shortestGlued || text.length > 30) return undefined;
  for (let at = 2; at <= text.length - 2; at++) {
    const named = [text.slice(0, at), text.slice(at)];
    const listed = lookUp(named, index);
    if (listed !== undefined) return { first, last, ...listed, fit: 'loose', named };
  }
  return undefined;
}

function hitOf(parts: readonly NamePart[], fit: PersonHit['fit'], index: PeopleIndex): Hit | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || areWords(parts)) return undefined;
  const named = parts.map((part) => part.text);
  const listed = lookUp(named, index);
  return listed && { first: first.first, last: last.last, ...listed, fit, named };
}

/** "Sarah & Mark Jones": one account of two people. */
function coupleHit(
  a: NamePart,
  b: NamePart,
  c: NamePart | undefined,
  d: NamePart | undefined,
  index: PeopleIndex,
): Hit | undefined {
  return b.text === 'and' && mayBeName(c) && mayBeName(d) ? hitOf([a, d], 'loose', index) : undefined;
}

/** "Tom, Lee and Sam came": people in a row, not a name turned round. */
const isListed = (next: NamePart | undefined): boolean => next?.text === 'and' || next?.gap === 'comma';

/** The listed name beginning at one part, the longest reading first. */
function hitAt(at: number, parts: readonly NamePart[], text: ReadText, index: PeopleIndex, place: NamePlace) {
  const [a, b, c] = [parts[at], parts[at + 1], parts[at + 2]];
  if (!mayBeName(a)) return undefined;
  if (a.inTag || place === 'display-name') {
    const glued = gluedHit(a, index);
    if (glued !== undefined) return glued;
  }
  if (b === undefined || !standTogether(text, a, b, place)) return undefined;
  const couple = place === 'display-name' ? coupleHit(a, b, c, parts[at + 3], index) : undefined;
  if (couple !== undefined) return couple;
  const three = mayBeName(c) && standTogether(text, b, c, place);
  if (three && mayBeName(b)) {
    const hit = hitOf([a, b, c], 'exact', index);
    if (hit !== undefined) return hit;
  }
  const swapped = b.gap === 'comma';
  const pair =
    mayBeName(b) && !(swapped && isListed(c)) ? hitOf([a, b], swapped ? 'loose' : 'exact', index) : undefined;
  if (pair !== undefined || !three || !mayBeMiddle(b, text, place)) return pair;
  const skipped = hitOf([a, c], 'loose', index);
  return place === 'post' && skipped !== undefined && !(isCapital(a, text) && isCapital(c, text))
    ? undefined
    : skipped;
}

/**
 * The listed people named in a text, in order, not overlapping, without the signed-in person's own names. Linear in
 * the text: a fixed number of digests a token, whatever the lists hold.
 */
export function peopleIn(
  text: ReadText,
  index: PeopleIndex,
  place: NamePlace,
  isOwn: IsOwnName,
): PersonHit[] {
  const parts = namePartsOf(text);
  const hits: PersonHit[] = [];
  for (let at = 0; at < parts.length; at++) {
    const hit = hitAt(at, parts, text, index, place);
    if (hit === undefined) continue;
    while ((parts[at + 1]?.first ?? Infinity) <= hit.last) at += 1;
    const { named, ...found } = hit;
    if (!isOwn(named)) hits.push(found);
  }
  return hits;
}
