import { gapAtMost } from '../token.ts';
import type { ReadText } from '../read-text.ts';
import type { Unit } from './units.ts';

/** "Forest school", "new school": kinds of school, not the name of one, in small letters. */
const kindsOfSchool = new Set(
  (
    'forest beach sunday summer drama dance driving riding swim music film business night day boarding village state home new old ' +
    'special medical church art ski language evening weekend police football beauty'
  ).split(' '),
);

/** Names that are everyday words too: "I hope school is shut", "reading school books", "the blue school jumper". */
const verbs = new Set('hope reading reach aspire inspire rise learn excel thrive grow flourish'.split(' '));
const colours = new Set('blue green red white black grey yellow purple'.split(' '));

/** Behind these a verb is one, however it is written; behind those even small letters are a name ("at hope school"). */
const pronouns = new Set('i we they'.split(' '));
const prepositions = new Set('at of from near outside'.split(' '));

const arts = new Set(
  'dance ballet dancing music performing motoring driving riding languages rock karate theatre art drama'.split(
    ' ',
  ),
);

const places = new Set(['school', 'academy', 'college']);

const besides = (unit: Unit | undefined): unit is Unit => unit !== undefined && gapAtMost(unit.gap, 'mark');

/** Whether a word of two meanings is not the name here. */
function isEverydayWord(
  units: readonly Unit[],
  start: number,
  inSmallLetters: boolean,
  plural: boolean,
): boolean {
  const [name, before] = [units[start], units[start - 1]];
  if (name === undefined || !(verbs.has(name.text) || colours.has(name.text))) return false;
  const word = besides(name) ? (before?.text ?? '') : '';
  const place = word === 'the' ? (units[start - 2]?.text ?? '') : word;
  if (prepositions.has(place)) return plural;
  return inSmallLetters || plural || pronouns.has(word);
}

/** "Hazelbrook School of Dance", "forest school" and "hope school" in small letters. */
export function isGenericSchool(
  { tokens }: ReadText,
  units: readonly Unit[],
  start: number,
  end: number,
): boolean {
  const [name, type, next, after] = [units[start], units[start + 1], units[end], units[end + 1]];
  if (besides(next) && next.text === 'of' && arts.has(after?.text ?? '')) return true;
  if (name?.place !== 'prose' || end - start !== 2 || !places.has(type?.stem ?? '')) return false;
  const inSmallLetters = name.letterCase === 'lower' || type?.letterCase === 'lower';
  if (kindsOfSchool.has(name.text)) return inSmallLetters;
  // "reading schools", but not "Reading School's".
  const plural = tokens[type?.token ?? 0]?.stem === 'schools';
  return isEverydayWord(units, start, inSmallLetters, plural);
}
