import type { FormalNames } from './formal-names.ts';
import { isIberian, withUmlautsApart, withUmlautsClosed } from './name-spellings.ts';
import { namePartsOf } from './name-parts.ts';
import type { NamePart } from './name-parts.ts';
import { readText } from './read-text.ts';

/** What is hashed: the parts of a name in alphabetical order, so that "Hartley Hamza" is "Hamza Hartley". */
function nameKey(parts: readonly string[]): string {
  const [a = '', b = ''] = parts;
  // Nearly all have two parts, and they are made for every two words typed.
  if (parts.length === 2) return a < b ? `${a} ${b}` : `${b} ${a}`;
  return [...parts].sort().join(' ');
}

/** Parts joined by hyphens: one given name, or one surname. `apart` as in `NamePart`, of the last of them. */
type Group = { texts: readonly string[]; apart?: NamePart['apart'] };

function groupsOf(parts: readonly NamePart[]): Group[] {
  const groups: { texts: string[]; apart?: NamePart['apart'] }[] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (part.hyphened && group !== undefined) group.texts.push(part.text);
    else groups.push({ texts: [part.text], apart: part.apart });
  }
  return groups;
}

/** `Kitchen, Demi` is Demi Kitchen; a name in a list is otherwise in the order it is said. */
function groupsInOrder(name: string): readonly Group[] {
  const parts = namePartsOf(readText(name));
  const comma = parts.findIndex((part) => part.gap === 'comma');
  const groups = groupsOf(comma > 0 ? [...parts.slice(comma), ...parts.slice(0, comma)] : parts);
  const [only] = groups;
  // "Al Jenkins", "Mac Allister" are two names all the same.
  return groups.length === 1 && only?.apart !== undefined
    ? only.apart.map((text) => ({ texts: [text] }))
    : groups;
}

/** The ways a group is written: apart and glued. */
const waysOf = ({ texts }: Group): string[][] =>
  texts.length < 2 ? [[...texts]] : [[...texts], [texts.join('')]];

/** A given name is also called by its first half: Ava-Grace, Abdul Rahman, Zain ul Abideen. */
function waysOfGiven(group: Group): string[][] {
  const halves = group.texts.length > 1 ? group.texts.slice(0, 1) : (group.apart ?? []);
  return [...waysOf(group), ...halves.map((half) => [half])];
}

/** Particles that are dropped with ease: Al-Masri is Masri, da Silva is Silva; O'Hara stays. */
const droppable = new Set(['al', 'da', 'de', 'dos', 'del']);

function waysOfSurname(group: Group): string[][] {
  const ways = waysOf(group);
  if (group.apart !== undefined && droppable.has(group.apart[0])) ways.push([group.apart[1]]);
  return [...ways, ...ways.flatMap((way) => withUmlautsClosed(way.join('')) ?? []).map((closed) => [closed])];
}

const isMohammed = (name: string, formalNames: FormalNames): boolean =>
  formalNames(name).includes('mohammed');

/** Boys named Mohammed are often called by the name after it. */
function givenGroups(groups: readonly Group[], formalNames: FormalNames): readonly Group[] {
  return groups.slice(0, groups.length > 2 && isMohammed(groups[0]?.texts[0] ?? '', formalNames) ? 2 : 1);
}

/** Of two surnames, as in Spain and Portugal, either is used alone. */
function surnameGroups(groups: readonly Group[]): readonly Group[] {
  const both =
    groups.length > 2 &&
    groups.slice(-2).every(({ texts, apart }) => isIberian(apart?.[1] ?? texts.join('')));
  return groups.slice(both ? -2 : -1);
}

function keysOfGroups(groups: readonly Group[], formalNames: FormalNames): string[] {
  if (groups.length < 2) return [];
  const givens = givenGroups(groups, formalNames).flatMap(waysOfGiven);
  const surnames = surnameGroups(groups).flatMap(waysOfSurname);
  return givens.flatMap((given) =>
    formalNames(given[0] ?? '').flatMap((formal) =>
      surnames.map((surname) => nameKey([formal, ...given.slice(1), ...surname])),
    ),
  );
}

/**
 * The keys under which a person is listed: given name (each formal name it may stand for) and surname, with the ways
 * a hyphened or umlauted name is written. Middle names are left out: people drop them. Empty where there is no surname.
 */
export function nameKeys(name: string, formalNames: FormalNames): readonly string[] {
  const spellings = new Set([name, withUmlautsApart(name)]);
  return [...new Set([...spellings].flatMap((each) => keysOfGroups(groupsInOrder(each), formalNames)))];
}

/** Given name and surname as folded letters, hyphens closed, middle names left out; undefined without a surname. */
export function givenAndSurname(name: string): { given: string; surname: string } | undefined {
  const groups = groupsInOrder(name);
  const [given, surname] = [groups[0], groups.at(-1)];
  if (groups.length < 2 || given === undefined || surname === undefined) return undefined;
  return { given: given.texts.join(''), surname: surname.texts.join('') };
}

/**
 * The keys of what may be somebody listed but is more often somebody else: one half of a double-barrelled surname, and
 * the initial with the surname (`@tbrady`). They go into the lists of common names, so that they are at most a notice.
 *
 * @param isCommon whether so many people share a full name (`common-names.ts`) that it is left out here.
 */
export function weakNameKeys(
  name: string,
  formalNames: FormalNames,
  isCommon: (name: string) => boolean,
): readonly string[] {
  const groups = groupsInOrder(name);
  const [given, surname] = [groups[0]?.texts[0], groups.at(-1)?.texts];
  if (groups.length < 2 || given === undefined || surname === undefined) return [];
  const halves =
    surname.length > 1 ? surname.filter((half) => half.length > 2 && !isCommon(`${given} ${half}`)) : [];
  const keys = halves.flatMap((half) => formalNames(given).map((formal) => nameKey([formal, half])));
  const whole = surname.join('');
  // A surname is rare where it is not even common behind the most frequent of first names.
  return isCommon(`David ${whole}`) ? keys : [...keys, nameKey([given.charAt(0), whole])];
}

/**
 * The keys two or three parts of a text may stand for. Which is the given name is not known, so each in turn is folded
 * to its formal names.
 */
export function keysOfParts(parts: readonly string[], formalNames: FormalNames): readonly string[] {
  const keys: string[] = [];
  let plain = false;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    for (const formal of formalNames(part)) {
      if (formal === part && plain) continue;
      plain ||= formal === part;
      keys.push(nameKey(formal === part ? parts : parts.with(index, formal)));
    }
  }
  return keys;
}
