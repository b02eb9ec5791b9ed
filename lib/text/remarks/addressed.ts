import type { Confidence } from '../../core/finding.ts';
import { phraseTable } from '../phrase-table.ts';
import type { PhraseHit } from '../phrase-table.ts';
import type { ReadText } from '../read-text.ts';
import { gapAtMost } from '../token.ts';
import type { Token } from '../token.ts';
import {
  callsAfter,
  callsAfterComma,
  callsBefore,
  namesInLy,
  notChildren,
  verdictWords,
} from './address-words.ts';

/** One child spoken to by name. Token indices, both inclusive, from the call to the name. */
export type Addressed = { first: number; last: number; confidence: Confidence };

const findBefore = phraseTable([{ phrases: callsBefore, value: 'before' }]);
const findAfter = phraseTable([
  { phrases: callsAfter, value: 'straight' },
  { phrases: callsAfterComma, value: 'comma' },
]);

/** Where a name stands: the words one child may be called by. Token indices, both inclusive. */
export type Name = { first: number; last: number };

const titles = new Set(
  'mr mrs ms miss mx dr sir rev revd father sister pc cllr councillor mayor nurse officer coach chef captain team class year st saint aunty auntie uncle lady lord prince princess king queen'.split(
    ' ',
  ),
);

const isCapital = (token: Token | undefined): token is Token =>
  token?.place === 'prose' && token.letterCase === 'title' && /^\D{2,}$/.test(token.text);

const mayBeName = (word: string): boolean =>
  !notChildren.has(word) && (!word.endsWith('ly') || namesInLy.has(word));

/** A word that belongs to the name before it: a surname, an initial. */
const isMoreOfName = (token: Token | undefined): boolean =>
  isCapital(token) && token.gap === 'space' && !notChildren.has(token.text);

/** The given name alone, or two joined by a hyphen, that begins at a token; not a full name, a title, a group. */
function nameAt(text: ReadText, at: number, words: ReadonlySet<string>): Name | undefined {
  const token = text.tokens[at];
  if (token !== undefined && token.text !== token.stem && !token.text.endsWith('ss')) return undefined;
  return nameOrTheirsAt(text, at, words);
}

/** The same, in the possessive too: "Josh", "Josh’s". */
export function nameOrTheirsAt(
  { tokens }: ReadText,
  at: number,
  words: ReadonlySet<string>,
): Name | undefined {
  const token = tokens[at];
  if (!isCapital(token) || !mayBeName(token.stem) || words.has(token.stem)) return undefined;
  const before = tokens[at - 1];
  if (before !== undefined && titles.has(before.text) && token.gap !== 'stop') return undefined;
  const joined = tokens[at + 1];
  const last = isCapital(joined) && gapAtMost(joined.gap, 'hyphen') ? at + 1 : at;
  const next = tokens[last + 1];
  const isAdults = next?.gap === 'space' && /^(?:from|at|of|school|primary|academy)$/.test(next.text);
  return isMoreOfName(next) || isAdults || /^\d/.test(next?.text ?? '') ? undefined : { first: at, last };
}

/** Whether a sentence begins at a token. */
const begins = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at]?.gap === 'stop' || tokens[at]?.gap === 'break';

const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] === undefined || tokens[at + 1]?.gap === 'stop' || tokens[at + 1]?.gap === 'break';

/** "You were brilliant today, Josh": a sentence with "you" and a verdict, and the name at its end after a comma. */
function isSpokenTo(tokens: readonly Token[], { first, last }: Name): boolean {
  if (!ends(tokens, last) || tokens[first]?.gap !== 'comma') return false;
  let [you, verdict] = [false, false];
  for (let at = first - 1; at >= Math.max(0, first - 14); at--) {
    const word = tokens[at]?.text ?? '';
    if (/^thanks?$/.test(word)) return false;
    you ||= /^(?:you|your|youve|youre)$/.test(word);
    verdict ||= verdictWords.has(word);
    if (begins(tokens, at)) break;
  }
  return you && verdict;
}

/** What may stand before a name, by its last token, and after one, by its first. */
type Calls = Readonly<Record<'before' | 'after', ReadonlyMap<number, PhraseHit<string>>>>;

function addressAt(text: ReadText, name: Name, { before, after }: Calls): Addressed | undefined {
  const { tokens } = text;
  const call = before.get(name.first - 1);
  if (call !== undefined && tokens[name.first]?.gap !== 'stop')
    return { first: call.first, last: name.last, confidence: 'likely' };
  const gap = tokens[name.last + 1]?.gap;
  const next = after.get(name.last + 1);
  const isSaidTo = gap === 'comma' || (gap === 'space' && next?.value === 'straight');
  if (next !== undefined && isSaidTo && begins(tokens, name.first))
    return { first: name.first, last: next.last, confidence: 'likely' };
  return isSpokenTo(tokens, name) ? { ...name, confidence: 'possible' } : undefined;
}

/**
 * Praise or criticism spoken to one child by name (A3), by the shape of what is written: a single capitalised word where a
 * name is called. A name told of ("John has worked hard") is not.
 *
 * @param words of the school's own names and town, which are nobody's.
 */
export function addressedIn(text: ReadText, words: ReadonlySet<string>): Addressed[] {
  if (text.shouted) return [];
  const calls = {
    before: new Map(findBefore(text.tokens).map((hit) => [hit.last, hit])),
    after: new Map(findAfter(text.tokens).map((hit) => [hit.first, hit])),
  };
  const found: Addressed[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const name = nameAt(text, at, words);
    const address = name && addressAt(text, name, calls);
    if (address !== undefined && (found.at(-1)?.last ?? -1) < address.first) found.push(address);
  }
  return found;
}
