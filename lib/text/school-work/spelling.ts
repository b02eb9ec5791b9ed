import { lineOf, phrasesOf } from '../phrases.ts';
import type { Phrases } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';
import { rememberLast } from '../remember-last.ts';
import { isLooseSlip } from '../school-name/slips.ts';
import type { Token } from '../token.ts';

/** Long words of school work that fingers slip on. */
const meant =
  'teacher teaching assistant headteacher supervisor secondary caretaker librarian technician governor school support'.split(
    ' ',
  );

/** Beginnings of theirs, plurals and neighbours that are words themselves, so that few words are compared at all. */
const mayBeMeant = /^(?:t[ehr]|as|he|s[ucehk]|ca|li|go)[a-z]{3,9}(?<!s|teached|scholl)$/;

/** Digits in place of letters ("t3acher"). */
const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const withDigits = /^[a-z]+[013457][a-z][a-z013457]*$/;

/** "Teechin", "techin": as it sounds. */
const soundsLikeTeaching = /^te(?:a|e)?chin$|^tee?ching$/;

const slipOf = (text: string): string | undefined =>
  soundsLikeTeaching.test(text)
    ? 'teaching'
    : mayBeMeant.test(text)
      ? meant.find((word) => isLooseSlip(text, word))
      : undefined;

/** With these letters the long words begin. */
const initials = new Set(meant.map((word) => word[0]));

/** The shortest and the longest word that could be meant: most words are shorter, and are passed over at once. */
const [shortestMeant, longestMeant] = [5, 12];

function wordMeant({ text, place }: Token): string | undefined {
  if (text.length < shortestMeant || text.length > longestMeant)
    return text === 'tchr' ? 'teacher' : undefined;
  if (place !== 'prose') return undefined;
  if (!initials.has(text[0])) return undefined;
  if (!withDigits.test(text)) return slipOf(text);
  const lettered = text.replace(/\d/g, (digit) => letterOf[digit] ?? digit);
  return meant.includes(lettered) ? lettered : undefined;
}

function tokensMeant(tokens: readonly Token[]): readonly Token[] {
  let meant: Token[] | undefined;
  tokens.forEach((token, at) => {
    const word = wordMeant(token);
    if (word === undefined) return;
    meant ??= [...tokens];
    meant[at] = { ...token, text: word };
  });
  return meant ?? tokens;
}

/**
 * The phrase line of a text with slips in the long words of school work put right ("techer", "superviser"). Token
 * indices are those of the text; made once and shared.
 */
export const workPhrasesOf = rememberLast((text: ReadText): Phrases => {
  const tokens = tokensMeant(text.tokens);
  return tokens === text.tokens ? phrasesOf(text) : lineOf(tokens);
});
