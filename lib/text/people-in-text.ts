import type { PersonRole } from '../core/person-role.ts';
import { digestOf } from './digest.ts';
import { splitsOf } from './glued-name.ts';
import { keysOfParts } from './name-key.ts';
import { areWords, isCapital, mayBeName, withoutPlainPossessive } from './name-or-words.ts';
import { neverNames } from './name-words.ts';
import { namePartsOf } from './name-parts.ts';
import type { NamePart } from './name-parts.ts';
import type { ListedAs, PeopleIndex } from './people-index.ts';
import type { IsOwnName } from './own-names.ts';
import type { ReadText } from './read-text.ts';
import { gapAtMost } from './token.ts';

/**
 * A listed name met in a text. Token indices, both inclusive.
 * `exact`: the parts stand side by side. `loose`: a middle name between them, glued in a handle, or changed places
 * over a comma. `part`: another name goes before it ("Oliver James Smith" is hardly James Smith).
 */
export type PersonHit = {
  first: number;
  last: number;
  roles: readonly PersonRole[];
  common: boolean;
  fit: 'exact' | 'loose' | 'part';
};

/** A hit with the folded parts of the name that is listed. */
type Hit = PersonHit & { named: readonly string[] };

/** Names in a display name may stand over decoration or two middle names apart; in a post they must not. */
export type NamePlace = 'post' | 'display-name';

/** A text being searched. */
type Search = { parts: readonly NamePart[]; text: ReadText; index: PeopleIndex; place: NamePlace };

function lookUp(named: readonly string[], index: PeopleIndex): ListedAs | undefined {
  for (const key of keysOfParts(named, index.formalNames)) {
    const listed = index.rolesOf(digestOf(index.key, key));
    if (listed !== undefined) return listed;
  }
  return undefined;
}

function hitOf(
  named: readonly string[],
  { first, last }: { first: number; last: number },
  fit: PersonHit['fit'],
  index: PeopleIndex,
): Hit | undefined {
  const listed = lookUp(named, index);
  return listed && { first, last, ...listed, fit, named };
}

/** "Mia❤️Stoker": a heart with no space around it parts nothing. */
function isGluedByDecoration({ text }: Search, before: NamePart, part: NamePart): boolean {
  const [left, right] = [text.tokens[before.last], text.tokens[part.first]];
  return (
    left !== undefined &&
    right !== undefined &&
    /^[^\s\p{P}|<>=~]{1,8}$/u.test(text.raw.slice(left.end, right.start))
  );
}

function standTogether(search: Search, before: NamePart, part: NamePart): boolean {
  const { text, place } = search;
  if (gapAtMost(part.gap, 'mark')) return true;
  if (place === 'display-name') return gapAtMost(part.gap, 'break');
  if (part.gap === 'break') return isGluedByDecoration(search, before, part);
  return part.gap === 'comma' && isCapital(before, text) && isCapital(part, text);
}

/** "tallulahbrady_x": the one word of a display name may be a handle; one of several is a word. */
const isAlone = (part: NamePart, parts: readonly NamePart[]): boolean =>
  parts.length < 4 && parts.every((each) => each === part || each.text.length < 4);

/** A handle with no word borders, and a part that may be a whole name ("Al Jenkins"). */
function oneHit(part: NamePart, { index, place, parts }: Search): Hit | undefined {
  const whole = part.apart && hitOf(part.apart, part, 'exact', index);
  const isHandle = part.inTag || (place === 'display-name' && isAlone(part, parts));
  if (whole !== undefined || !isHandle) return whole;
  for (const split of splitsOf(part.text, place === 'display-name' ? 1 : 2)) {
    const hit = hitOf(split, part, 'loose', index);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** "Sarah & Mark Jones": one account of two people. */
function coupleHit(at: number, { parts, index }: Search): Hit | undefined {
  const [a, b, c, d] = parts.slice(at, at + 4);
  if (a === undefined || b?.text !== 'and' || !mayBeName(c) || !mayBeName(d)) return undefined;
  return hitOf([a.text, d.text], { first: a.first, last: d.last }, 'loose', index);
}

/** "Tom, Lee and Sam came": people in a row, not a name turned round. */
const isListed = (next: NamePart | undefined): boolean => next?.text === 'and' || next?.gap === 'comma';

/** Two parts side by side, the surname's `s` of "tallulah bradys mum" taken off where it must be. */
function pairHit(
  a: NamePart,
  b: NamePart,
  next: NamePart | undefined,
  { index, text, place }: Search,
): Hit | undefined {
  const swapped = b.gap === 'comma';
  if (!mayBeName(b) || (swapped && isListed(next)) || (place === 'post' && areWords([a, b], next, text)))
    return undefined;
  const span = { first: a.first, last: b.last };
  const hit = hitOf([a.text, b.text], span, swapped ? 'loose' : 'exact', index);
  if (hit !== undefined) return hit;
  const surname = withoutPlainPossessive(b, next);
  return surname === undefined ? undefined : hitOf([a.text, surname], span, 'loose', index);
}

function tripleHit(
  parts: readonly [NamePart, NamePart, NamePart],
  { index, text, place }: Search,
): Hit | undefined {
  const [a, b, c] = parts;
  if (!mayBeName(b) || (place === 'post' && areWords(parts, undefined, text))) return undefined;
  return hitOf([a.text, b.text, c.text], { first: a.first, last: c.last }, 'exact', index);
}

/** A middle name or initial: "Max L. Hobson", "Bailey Ethan Stacey". In a post it and all around it have capitals. */
function isMiddle(part: NamePart, { text, place }: Search): boolean {
  if (part.gap === 'comma' || part.gap === 'break') return place === 'display-name';
  if (part.text.length === 1) return place === 'display-name' || part.letterCase !== 'lower';
  return place === 'display-name' || (isCapital(part, text) && !neverNames.has(part.text));
}

/** First and last of three or four parts, with one or two middle names between. */
function middleHit(at: number, search: Search): Hit | undefined {
  const { parts, text, place, index } = search;
  const [a, b, c, d] = parts.slice(at, at + 4);
  if (a === undefined || b === undefined || c === undefined || !isMiddle(b, search)) return undefined;
  const ofPost = place === 'post';
  if (ofPost && (!isCapital(a, text) || !isCapital(c, text) || c.gap === 'comma')) return undefined;
  const hit = hitOf([a.text, c.text], { first: a.first, last: c.last }, 'loose', index);
  if (hit !== undefined || !mayBeName(d) || !isMiddle(c, search) || !isMiddle(d, search)) return hit;
  return standTogether(search, c, d)
    ? hitOf([a.text, d.text], { first: a.first, last: d.last }, 'loose', index)
    : undefined;
}

/** "T Brady", only as a display name. */
const isInitial = (part: NamePart, place: NamePlace): boolean =>
  place === 'display-name' && part.text.length === 1 && /^[a-z]$/.test(part.text);

/** The listed name beginning at one part, the longest reading first. */
function hitAt(at: number, search: Search): Hit | undefined {
  const { parts, place } = search;
  const [a, b, c] = [parts[at], parts[at + 1], parts[at + 2]];
  if (a === undefined || !(mayBeName(a) || isInitial(a, place))) return undefined;
  const one = oneHit(a, search);
  if (one !== undefined || b === undefined || !standTogether(search, a, b)) return one;
  const couple = place === 'display-name' ? coupleHit(at, search) : undefined;
  if (couple !== undefined) return couple;
  if (!mayBeName(c) || !standTogether(search, b, c)) return pairHit(a, b, c, search);
  return tripleHit([a, b, c], search) ?? pairHit(a, b, c, search) ?? middleHit(at, search);
}

/** What people put before their names. */
const forewords = new Set('real its im iam official coach team mummy daddy nanny auntie uncle'.split(' '));

/** Whether another given name goes before a display name's hit, so that it is a middle name and surname. */
function isPart(at: number, hit: Hit, { parts, place, index }: Search): boolean {
  const [before, first] = [parts[at - 1], parts[at]];
  if (place === 'post' || hit.fit !== 'exact' || !mayBeName(before) || first === undefined) return false;
  if (!gapAtMost(first.gap, 'space') || forewords.has(before.text)) return false;
  if (before.letterCase === 'lower' && first.letterCase !== 'lower') return false;
  return !index.formalNames(before.text).includes('mohammed');
}

function hitsIn(search: Search): readonly Hit[] {
  const { parts } = search;
  const hits: Hit[] = [];
  for (let at = 0; at < parts.length; at++) {
    const hit = hitAt(at, search);
    if (hit === undefined) continue;
    hits.push(isPart(at, hit, search) ? { ...hit, fit: 'part' as const } : hit);
    while ((parts[at + 1]?.first ?? Infinity) <= hit.last) at += 1;
  }
  return hits;
}

/** Several rules ask for the people of one text. */
let last: { text: ReadText; index: PeopleIndex; place: NamePlace; hits: readonly Hit[] } | undefined;

function knownHits(text: ReadText, index: PeopleIndex, place: NamePlace): readonly Hit[] {
  if (last?.text !== text || last.index !== index || last.place !== place)
    last = { text, index, place, hits: hitsIn({ parts: namePartsOf(text), text, index, place }) };
  return last.hits;
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
  return knownHits(text, index, place).flatMap(({ named, ...hit }) => (isOwn(named) ? [] : [hit]));
}
