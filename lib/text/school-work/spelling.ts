import { phrasesOf } from '../phrases.ts';
import type { Phrases } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';
import { isLooseSlip } from '../school-name/slips.ts';
import type { Token } from '../token.ts';

/** Long words of school work that fingers slip on. */
const meant =
  'teacher teaching assistant headteacher supervisor secondary caretaker librarian technician governor school'.split(
    ' ',
  );

/** Beginnings of theirs, plurals and neighbours that are words themselves, so that few words are compared at all. */
const mayBeMeant = /^(?:t[ehr]|as|he|s[ucehk]|ca|li|go)[a-z]{3,9}(?<!s|teached|scholl)$/;

/** Digits in place of letters ("t3acher"). */
const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const withDigits = /^[a-z]+[013457][a-z][a-z013457]*$/;

const slipOf = (text: string): string | undefined =>
  mayBeMeant.test(text) ? meant.find((word) => isLooseSlip(text, word)) : undefined;

function wordMeant({ text, place }: Token): string | undefined {
  if (text === 'tchr') return 'teacher';
  if (place !== 'prose') return undefined;
  if (!withDigits.test(text)) return slipOf(text);
  const lettered = text.replace(/\d/g, (digit) => letterOf[digit] ?? digit);
  return meant.includes(lettered) ? lettered : undefined;
}

const known = new WeakMap<ReadText, Phrases>();

function build(text: ReadText): Phrases {
  const tokens = text.tokens.map((token) => {
    const word = wordMeant(token);
    return word === undefined ? token : { ...token, text: word };
  });
  const changed = tokens.some((token, at) => token !== text.tokens[at]);
  return phrasesOf(changed ? { ...text, tokens } : text);
}

/**
 * The phrase line of a text with slips in the long words of school work put right ("techer", "superviser"). Token
 * indices are those of the text; made once and shared.
 */
export function workPhrasesOf(text: ReadText): Phrases {
  const phrases = known.get(text) ?? build(text);
  known.set(text, phrases);
  return phrases;
}
