import type { NormalText } from './normalise.ts';
import type { Chunk } from './chunks.ts';

/** A word in normal text: letters, digits and inner apostrophes. */
export type Word = { start: number; end: number };

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Beginnings after which a capital belongs to the same name: McAuley, MacMillan, O'Brien, D'Oyly. */
const ofOneName = new Set(['mc', 'mac', 'o', 'd']);

const otherLetter = /[\p{L}\p{N}]/u;

/** Whether a normal character is part of a word. Halves of astral letters count: decorations were folded away. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || isDigit(code);
  return (code >= 0xd800 && code <= 0xdfff) || otherLetter.test(text.charAt(at));
}

/**
 * Whether a new word begins at `at` inside a glued one: `smith|Jones`, `ST|James`. In prose both sides need two
 * letters and what follows capitals two small ones, so that `CofE`, `SENCo`, `TAs` and `PhD` stay whole.
 */
function isHump(
  { capitals, text }: NormalText,
  from: number,
  at: number,
  end: number,
  tag: boolean,
): boolean {
  if (capitals[at] !== 1) return tag && isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at - 1));
  if (text[at - 1] === "'" || ofOneName.has(text.slice(from, Math.min(at, from + 4)))) return false;
  const least = tag ? 1 : 2;
  if (at - from < least || end - at < least) return false;
  if (capitals[at - 1] === 0) return !isDigit(text.charCodeAt(at - 1)) || tag;
  return at + 2 < end && capitals[at + 1] === 0 && capitals[at + 2] === 0 && text[at + 1] !== "'";
}

/** "tEaChEr": written up and down, which parts nothing. */
function isUpAndDown({ capitals }: NormalText, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (capitals[at] === capitals[at - 1]) return false;
  return end - start > 4;
}

function addHumps(words: Word[], normal: NormalText, start: number, end: number, tag: boolean): void {
  let from = start;
  const last = !tag && isUpAndDown(normal, start, end) ? start : end;
  for (let at = start + 1; at < last; at++) {
    if (!isHump(normal, from, at, end, tag)) continue;
    words.push({ start: from, end: at });
    from = at;
  }
  words.push({ start: from, end });
}

/** Where the word that begins at `from` ends. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isWordUnit(text, at) || (text[at] === "'" && at + 1 < end && isWordUnit(text, at + 1))))
    at += 1;
  return at;
}

/** The words of a chunk. In a hashtag, handle or web address `_`, `.` and `-` part words as any mark does. */
export function wordsOf(normal: NormalText, { place, start, end }: Chunk): readonly Word[] {
  const { text } = normal;
  const words: Word[] = [];
  for (let at = start; at < end;) {
    if (!isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const from = at;
    at = wordEnd(text, from, end);
    addHumps(words, normal, from, at, place !== 'prose');
  }
  return words;
}
