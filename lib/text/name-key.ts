import type { FormalNames } from './formal-names.ts';
import { namePartsOf } from './name-parts.ts';
import { readText } from './read-text.ts';

/** What is hashed: the parts of a name in alphabetical order, so that "Hartley Hamza" is "Hamza Hartley". */
function nameKey(parts: readonly string[]): string {
  return [...parts].sort().join(' ');
}

/** `Kitchen, Demi` is Demi Kitchen; a name in a list is otherwise in the order it is said. */
function partsInOrder(name: string): string[][] {
  const groups: string[][] = [];
  const parts = namePartsOf(readText(name));
  const comma = parts.findIndex((part) => part.gap === 'comma');
  for (const part of comma > 0 ? [...parts.slice(comma), ...parts.slice(0, comma)] : parts) {
    const group = groups.at(-1);
    if (part.hyphened && group !== undefined) group.push(part.text);
    else groups.push([part.text]);
  }
  return groups;
}

/** The ways one group of hyphened parts is written: apart, glued, and, for a given name, its first half alone. */
function waysOf(group: readonly string[], halves: boolean): string[][] {
  if (group.length < 2) return [[...group]];
  return [[...group], [group.join('')], ...(halves ? group.slice(0, 1).map((half) => [half]) : [])];
}

const isMohammed = (name: string, formalNames: FormalNames): boolean =>
  formalNames(name).includes('mohammed');

/** Boys named Mohammed are often called by the name after it. */
function givenNames(groups: readonly string[][], formalNames: FormalNames): string[][] {
  const [first = [], second = []] = groups;
  return groups.length > 2 && isMohammed(first[0] ?? '', formalNames) ? [first, second] : [first];
}

/**
 * The keys under which a person is listed: given name (each formal name it may stand for) and surname, with the ways
 * a hyphened name is written. Middle names are left out: people drop them. Empty where there is no surname.
 */
export function nameKeys(name: string, formalNames: FormalNames): readonly string[] {
  const groups = partsInOrder(name);
  const surname = groups.at(-1);
  if (groups.length < 2 || surname === undefined) return [];
  const keys = new Set<string>();
  for (const group of givenNames(groups, formalNames)) {
    for (const given of waysOf(group, true)) {
      for (const [formal, family] of pairsOf(formalNames(given[0] ?? ''), waysOf(surname, false))) {
        keys.add(nameKey([formal, ...given.slice(1), ...family]));
      }
    }
  }
  return [...keys];
}

/** Given name and surname as folded letters, hyphens closed, middle names left out; undefined without a surname. */
export function givenAndSurname(name: string): { given: string; surname: string } | undefined {
  const groups = partsInOrder(name);
  const [given, surname] = [groups[0], groups.at(-1)];
  if (groups.length < 2 || given === undefined || surname === undefined) return undefined;
  return { given: given.join(''), surname: surname.join('') };
}

function* pairsOf<A, B>(left: readonly A[], right: readonly B[]): Generator<[A, B]> {
  for (const a of left) for (const b of right) yield [a, b];
}

/**
 * The keys two or three parts of a text may stand for. Which is the given name is not known, so each in turn is folded
 * to its formal names.
 */
export function keysOfParts(parts: readonly string[], formalNames: FormalNames): readonly string[] {
  const keys = new Set<string>();
  for (const [index, part] of parts.entries()) {
    for (const formal of formalNames(part)) keys.add(nameKey(parts.with(index, formal)));
  }
  return [...keys];
}
