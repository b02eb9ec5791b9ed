import { chunksOf } from './chunks.ts';
import type { Chunk } from './chunks.ts';
import type { NormalText } from './normalise.ts';
import type { Gap, LetterCase, Token } from './token.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** Words after which a dot ends no sentence. */
const abbreviations = new Set('st mr mrs ms dr revd rev prof sr jr tel vs eg ie yr dept'.split(' '));

const isAbbreviated = (word: string): boolean => word.length === 1 || abbreviations.has(word);

function gapOf(between: string, before: string): Gap {
  // Nearly every gap, so it is looked for before anything else.
  if (between === ' ') return 'space';
  if (between === '') return 'joined';
  if (between === '-') return 'hyphen';
  if (between === ', ') return 'comma';
  if (between === '. ') return isAbbreviated(before) ? 'mark' : 'stop';
  if (between === "'" || between === '/') return 'mark';
  if (/^[ ]+$/.test(between)) return 'space';
  const ends = /[.!?]["')\]]{0,3}[ \n•]/.test(between);
  if (ends && !(between.startsWith('.') && isAbbreviated(before))) return 'stop';
  if (/[\n•£€|;~*=<>]|: |\.\.| [-/]|[-/] /.test(between)) return 'break';
  return between.includes(',') ? 'comma' : 'mark';
}

/** `title` where a capital and a small letter stand in it, `upper` where only capitals do, or a capital alone. */
function letterCaseOf({ capitals, text }: NormalText, { start, end }: Word, letters: string): LetterCase {
  let [upper, lower, digits] = [0, false, 0];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (capitals[at] === 1) upper += 1;
    if (code >= 97 && code <= 122) lower = true;
    else if (isDigit(code)) digits += 1;
  }
  if (upper === 0) return 'lower';
  if (letters.length < 2) return 'upper';
  return lower && upper !== letters.length - digits ? 'title' : 'upper';
}

/** `bradbury's` is `bradbury`, `james'` and `james` are `james`. */
const withoutPossessive = (word: string): string => word.replace(/'s$/, '').replaceAll("'", '');

const hasApostrophe = (word: string): boolean => word.includes("'");

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const rawSpanOf = ({ starts, ends }: NormalText, { start, end }: Chunk): { start: number; end: number } => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});

function tokenOf(normal: NormalText, word: Word, chunk: Chunk, gap: Gap): Token {
  const written = normal.text.slice(word.start, word.end);
  const text = hasApostrophe(written) ? written.replaceAll("'", '') : written;
  return {
    text,
    stem: hasApostrophe(written) ? withoutPossessive(written) : written,
    start: normal.starts[word.start] ?? 0,
    end: normal.ends[word.end - 1] ?? 0,
    gap,
    place: chunk.place,
    letterCase: letterCaseOf(normal, word, text),
    whole: chunk.place === 'prose' ? undefined : rawSpanOf(normal, chunk),
  };
}

/** `&` is the word "and", wherever it stands alone between words. */
function andToken(normal: NormalText, at: number, chunk: Chunk): Token {
  return {
    ...tokenOf(normal, { start: at, end: at + 1 }, chunk, 'space'),
    text: 'and',
    stem: 'and',
    letterCase: 'lower',
  };
}

/** Cuts normal text into tokens with raw offsets. Linear in the length of the text. */
export function tokenise(normal: NormalText): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const chunk of chunksOf(normal.text)) {
    for (const word of wordsOf(normal, chunk)) {
      const between = normal.text.slice(last, word.start);
      const ampersand = between.length < 8 ? between.indexOf('&') : -1;
      if (ampersand >= 0 && tokens.length > 0) tokens.push(andToken(normal, last + ampersand, chunk));
      const gap = ampersand >= 0 ? 'space' : gapOf(between, tokens.at(-1)?.text ?? '');
      tokens.push(tokenOf(normal, word, chunk, gap));
      last = word.end;
    }
  }
  return tokens;
}
