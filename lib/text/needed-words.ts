/**
 * Letters of which a text holds at least one wherever a pattern matches: looking for them takes a fraction of the time of the
 * pattern. Undefined where the pattern names none, or too many.
 */
type NeededWords = readonly string[] | undefined;

/** Looking for more takes as long as most patterns, most of which are seldom used and so are slow when they are. */
const most = 24;

/** Fewer letters are in nearly every text. */
const fewest = 3;

/** What one part of a pattern needs, and where the part ends. */
type Part = { needs: NeededWords; end: number };

const lengthOf = (needs: readonly string[]): number => Math.min(...needs.map((word) => word.trim().length));

/** The one that fewer texts hold. */
function better(a: NeededWords, b: NeededWords): NeededWords {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return lengthOf(b) > lengthOf(a) ? b : a;
}

const mayBeLeftOut = (source: string, at: number): boolean =>
  /^(?:[?*]|\{0?,)/.test(source.slice(at, at + 3));

/** Behind `?`, `*`, `+` or `{…}`, if one stands there. */
function behindCount(source: string, at: number): number {
  const count = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(source.slice(at, at + 12));
  return at + (count?.[0].length ?? 0);
}

/** Behind the `]` of a class. */
function behindClass(source: string, at: number): number {
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** A group: one that only looks around needs nothing. */
function groupAt(source: string, at: number): Part {
  const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(source.slice(at, at + 4))?.[0] ?? '(';
  const inner = choiceAt(source, at + opening.length);
  const end = behindCount(source, inner.end + 1);
  const looks = opening !== '(' && opening !== '(?:';
  return { needs: looks || mayBeLeftOut(source, inner.end + 1) ? undefined : inner.needs, end };
}

/** The letter at a place; undefined for what stands for many. */
function letterAt(source: string, at: number): string | undefined {
  const letter = source.charAt(at);
  if (letter === '\\') return /[a-zA-Z0-9]/.test(source.charAt(at + 1)) ? undefined : source.charAt(at + 1);
  return letter === '.' || letter === '^' || letter === '$' ? undefined : letter;
}

/** One of the things a choice is between. */
function sequenceAt(source: string, start: number): Part {
  let needs: NeededWords;
  let run = '';
  const endRun = (): void => {
    if (run.trim().length >= fewest) needs = better(needs, [run]);
    run = '';
  };
  let at = start;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    if (source[at] === '(') {
      endRun();
      const group = groupAt(source, at);
      needs = better(needs, group.needs);
      at = group.end;
      continue;
    }
    const isClass = source[at] === '[';
    const letter = isClass ? undefined : letterAt(source, at);
    const next = isClass ? behindClass(source, at) : at + (source[at] === '\\' ? 2 : 1);
    const end = behindCount(source, next);
    if (letter !== undefined && !mayBeLeftOut(source, next)) run += letter;
    if (letter === undefined || end > next) endRun();
    at = end;
  }
  endRun();
  return { needs, end: at };
}

/** A text that holds "working" holds "work". */
const withoutLonger = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word, _, all) => !all.some((other) => other !== word && word.includes(other)));

function choiceAt(source: string, start: number): Part {
  let { needs, end } = sequenceAt(source, start);
  while (source[end] === '|') {
    const next = sequenceAt(source, end + 1);
    needs = needs && next.needs && withoutLonger([...needs, ...next.needs]);
    end = next.end;
  }
  return { needs: needs !== undefined && needs.length > most ? undefined : needs, end };
}

const neededWordsOf = (source: string): NeededWords => choiceAt(source, 0).needs;

/** Every three letters in a row of some words, as places in a table. */
const placesOf = (words: string): readonly number[] =>
  Array.from({ length: Math.max(0, words.length - 2) }, (_, at) => placeAt(words, at));

/** For each word of which a text must hold one, the places of its letters. Undefined where there is no such word. */
type Places = readonly (readonly number[])[] | undefined;

/**
 * What a text must hold in which a pattern of our own kind matches (no flags, no references). Worked out when first asked
 * for: for all patterns it takes longer than all else that is done when the rules come into a page.
 */
export type Needed = () => Places;

const all: Needed[] = [];

export function neededBy(source: string): Needed {
  let known: { places: Places } | undefined;
  const needed = (): Places =>
    (known ??= { places: neededWordsOf(source)?.map((word) => placesOf(word.trim())) }).places;
  all.push(needed);
  return needed;
}

/** Works out what each pattern needs, one a step, before it is asked for. */
export function* workOutNeeded(): Generator<undefined, void> {
  for (const needed of all) {
    needed();
    yield;
  }
}

const size = 4096;

/** Where three letters in a row stand in the table. Others may stand there too, so that a pattern is looked for in vain. */
const placeAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) % size;

const table = new Uint8Array(size);
let text = '';

/** The table of the text asked about last: patterns are asked for one text after the other. */
function tableOf(line: string): Uint8Array {
  if (line === text) return table;
  text = line;
  table.fill(0);
  for (let at = 0; at < line.length - 2; at++) table[placeAt(line, at)] = 1;
  return table;
}

/** Whether a text may hold what a pattern needs: false only where it cannot match. */
export function mayHold(line: string, needed: Needed | undefined): boolean {
  const words = needed?.();
  if (words === undefined) return true;
  const held = tableOf(line);
  return words.some((places) => places.every((place) => held[place] === 1));
}
