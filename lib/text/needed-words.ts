/**
 * What a text holds wherever a pattern matches: of each of these choices at least one. Looking for them takes a fraction of
 * the time of the pattern. Empty where the pattern names nothing, or too much.
 */
type Needs = readonly Choice[];
type Choice = readonly string[];

/** Looking for more takes as long as most patterns, most of which are seldom used and so are slow when they are. */
const mostWords = 24;

/** The first one that a text lacks ends the search, so only the rarest count. */
const mostChoices = 4;

/** Fewer letters (or a space beside them) are in nearly every text. */
const fewest = 3;

/** What one part of a pattern needs, and where the part ends. */
type Part = { needs: Needs; end: number };

const lengthOf = (choice: Choice): number => Math.min(...choice.map((word) => word.length));

/** Those that fewer texts hold first. */
const rarestFirst = (needs: Needs): Needs =>
  [...needs].sort((a, b) => a.length - b.length || lengthOf(b) - lengthOf(a));

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
  return { needs: looks || mayBeLeftOut(source, inner.end + 1) ? [] : inner.needs, end };
}

/** The letter at a place; undefined for what stands for many. */
function letterAt(source: string, at: number): string | undefined {
  const letter = source.charAt(at);
  if (letter === '\\') return /[a-zA-Z0-9]/.test(source.charAt(at + 1)) ? undefined : source.charAt(at + 1);
  return letter === '.' || letter === '^' || letter === '$' ? undefined : letter;
}

/** One of the things a choice is between. */
function sequenceAt(source: string, start: number): Part {
  const needs: Choice[] = [];
  let run = '';
  const endRun = (): void => {
    if (run.length >= fewest) needs.push([run]);
    run = '';
  };
  let at = start;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    if (source[at] === '(') {
      endRun();
      const group = groupAt(source, at);
      needs.push(...group.needs);
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
    const [one, other] = [rarestFirst(needs)[0], rarestFirst(next.needs)[0]];
    needs = one && other ? [withoutLonger([...one, ...other])] : [];
    end = next.end;
  }
  return { needs: needs.filter((choice) => choice.length <= mostWords), end };
}

const needsOf = (source: string): Needs => rarestFirst(choiceAt(source, 0).needs).slice(0, mostChoices);

/** Every three letters in a row of some words, as places in a table. */
const placesOf = (words: string): readonly number[] =>
  Array.from({ length: words.length - 2 }, (_, at) => placeAt(words, at));

/** For each choice, and each word of it, the places of its letters. */
type Places = readonly (readonly (readonly number[])[])[];

/**
 * What a text must hold in which a pattern of our own kind matches (no flags, no references). Worked out when first asked
 * for: for all patterns it takes longer than all else that is done when the rules come into a page.
 */
export type Needed = () => Places;

const all: Needed[] = [];

export function neededBy(source: string): Needed {
  let known: Places | undefined;
  const needed = (): Places => (known ??= needsOf(source).map((choice) => choice.map(placesOf)));
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

const size = 8192;

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

/** Whether all of some places are taken. Counted by hand: it is asked hundreds of times for each text. */
function holdsAll(held: Uint8Array, places: readonly number[]): boolean {
  for (let at = 0; at < places.length; at++) if (held[places[at] ?? 0] === 0) return false;
  return true;
}

function holdsOne(held: Uint8Array, choice: readonly (readonly number[])[]): boolean {
  for (let at = 0; at < choice.length; at++) if (holdsAll(held, choice[at] ?? [])) return true;
  return false;
}

/** Whether a text may hold what a pattern needs: false only where it cannot match. */
export function mayHold(line: string, needed: Needed | undefined): boolean {
  if (needed === undefined) return true;
  const [choices, held] = [needed(), tableOf(line)];
  for (let at = 0; at < choices.length; at++) if (!holdsOne(held, choices[at] ?? [])) return false;
  return true;
}
