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

const wordMeant = ({ text, place }: Token): string | undefined =>
  text === 'tchr'
    ? 'teacher'
    : place === 'prose' && mayBeMeant.test(text)
      ? meant.find((word) => isLooseSlip(text, word))
      : undefined;

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
