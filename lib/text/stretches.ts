import { reach } from './reach.ts';

/**
 * A part of a long text that is judged by itself: what begins in `start` to `end` is its own, and it is read with the
 * words around it, `from` to `to`. Offsets into the raw text, in UTF-16 code units.
 */
export type Stretch = { start: number; end: number; from: number; to: number };

/** A text up to this length is one stretch, so that in nearly everything people write every word is seen with every other. */
const wholeUpTo = 1000;

/** Borders are this far from each other, or farther; where the text gives none for so long, it is cut all the same. */
const [apart, longest] = [250, 1200];

/**
 * What is read around a stretch at the least, and how far a better border is looked for beyond it. Twice what rules look
 * at, as a character of theirs may be two of the raw text (a styled letter), and a whole phone number said in words one
 * word of a line.
 */
const [around, slack] = [2 * reach, 120];

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;

const beginsWord = (raw: string, at: number): boolean =>
  isSpace(raw.charCodeAt(at - 1)) && !isSpace(raw.charCodeAt(at));

const ends = new Set('.!?…');

/** Longer white space says no more than this much of it. */
const mostSpace = 6;

/** Whether a word begins a line or a sentence. */
function beginsSentence(raw: string, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - mostSpace); at--) {
    if (raw[at] === '\n') return true;
    if (!isSpace(raw.charCodeAt(at))) return ends.has(raw.charAt(at));
  }
  return word === 0;
}

/** Never between the halves of a surrogate pair. */
const wholeCharacter = (raw: string, at: number): number =>
  at > 0 && (raw.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;

/** More tells sentences that begin alike apart; fewer stay as they are while somebody writes behind them. */
const looks = 8;

/** A number that depends on the next few characters alone. */
function mixed(raw: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let next = at; next < at + looks; next++)
    hash = Math.imul(hash ^ (raw.charCodeAt(next) || 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A place where the text could be parted; of two near each other the one of the lower rank is better. */
type Place = { at: number; rank: number };

function placesIn(
  raw: string,
  from: number,
  to: number,
  isPlace: (raw: string, at: number) => boolean,
): Place[] {
  const places: Place[] = [];
  for (let at = from + 1; at < to; at++) {
    if (beginsWord(raw, at) && isPlace(raw, at))
      places.push({ at, rank: mixed(raw, at) + (beginsSentence(raw, at) ? 0 : 2 ** 32) });
  }
  return places;
}

/** Whether no place near it is better; of equals the first is. */
function isBest(places: readonly Place[], index: number): boolean {
  const { at, rank } = places[index] ?? { at: 0, rank: 0 };
  const isNear = (place: Place | undefined): place is Place =>
    place !== undefined && Math.abs(place.at - at) <= apart;
  for (let before = index - 1, place = places[before]; isNear(place); place = places[--before]) {
    if (place.rank <= rank) return false;
  }
  for (let after = index + 1, place = places[after]; isNear(place); place = places[++after]) {
    if (place.rank < rank) return false;
  }
  return true;
}

const bestOf = (places: readonly Place[]): readonly number[] =>
  places.filter((_, index) => isBest(places, index)).map(({ at }) => at);

const any = (): boolean => true;

/** What parts a text that has no sentence for long: the best words that are not near its ends. */
const bestWords = (raw: string, from: number, to: number): readonly number[] =>
  to - from <= 2 * apart
    ? []
    : bestOf(placesIn(raw, from, to, any)).filter((at) => at - from > apart && to - at > apart);

/** Where the same words come again and again none is the best around, and where there is no space there are none. */
function* cutsBetween(raw: string, from: number, to: number): Generator<number> {
  for (let last = from; to - last > longest;) {
    const words = placesIn(raw, last + apart, last + longest, any);
    last = words.reduce((best, word) => (word.rank < best.rank ? word : best), {
      at: wholeCharacter(raw, last + longest),
      rank: Infinity,
    }).at;
    yield last;
  }
}

/**
 * Where stretches begin and end. A border is the best place around: what stands near it decides, not how far into the
 * text it is, so that behind an edit all borders are where they were.
 */
function bordersOf(raw: string): readonly number[] {
  const sentences = placesIn(raw, 0, raw.length, beginsSentence);
  const begun = [0, ...sentences.map(({ at }) => at), raw.length];
  const words = begun.flatMap((to, index) => bestWords(raw, begun[index - 1] ?? to, to));
  const best = [0, ...[...bestOf(sentences), ...words].sort((a, b) => a - b), raw.length];
  return best.flatMap((to, index) => [...cutsBetween(raw, best[index - 1] ?? to, to), to]);
}

/** From `at` on, in steps of 1 or -1: the next beginning of a sentence, else of a word, else this very place. */
function borderFrom(raw: string, at: number, step: 1 | -1): number {
  let word: number | undefined;
  for (let next = at; Math.abs(next - at) < slack; next += step) {
    if (next <= 0) return 0;
    if (next >= raw.length) return raw.length;
    if (!beginsWord(raw, next)) continue;
    if (beginsSentence(raw, next)) return next;
    word ??= next;
  }
  return word ?? wholeCharacter(raw, at);
}

/**
 * Cuts a text into stretches, from first to last without a gap. The same text is always cut the same way, and an edit
 * changes only the stretches near it. Linear in the length of the text.
 */
export function stretchesOf(raw: string): readonly Stretch[] {
  if (raw.length <= wholeUpTo) return [{ start: 0, end: raw.length, from: 0, to: raw.length }];
  const borders = bordersOf(raw);
  return borders.slice(1).map((end, index) => {
    const start = borders[index] ?? 0;
    return { start, end, from: borderFrom(raw, start - around, -1), to: borderFrom(raw, end + around, 1) };
  });
}
