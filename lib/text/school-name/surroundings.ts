import { neverNames } from '../name-words.ts';
import { gapAtMost } from '../token.ts';
import type { Unit } from './units.ts';
import { connectors, saints, weakPhases, welshHeads } from './vocabulary.ts';

/** Streets: after a whole name too they make it an address ("School Lane"). */
const streets = new Set(
  'road rd street lane ln close avenue ave drive crescent terrace gardens grove way square place row mews roundabout'.split(
    ' ',
  ),
);

/** What else bears the name of a saint, tree or place. */
const otherThings = new Set(
  (
    'church churchyard parish chapel cathedral abbey priory minster mosque temple hall house court park common green wood woods ' +
    'hill island bay beach head cross point hospice hospital surgery clinic pharmacy care home theatre stadium arena ground fc afc rfc ' +
    'cc arms inn pub tavern hotel club bar cafe garden centre shopping market station bridge wharf farm estate village town city ' +
    'day eve summit mount mountain cemetery crematorium library museum castle retail business industrial golf cricket football ' +
    'tower gate quay pier harbour airport university choir vicarage rectory convent monastery shrine basilica scouts guides'
  ).split(' '),
);

/** Words before a name that make it another place's: North Kidlington is not Kidlington. */
const qualifiers = new Set(
  'north south east west upper lower great little st saint holy mid central nr near'.split(' '),
);

/** Capitalised words that stand before a name without being part of it. */
const greetings = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december christmas easter happy dear thanks well done good morning welcome team love proud sir miss mrs mr visit ' +
    'congratulations congrats school year week hello hi ofsted ks ey'
  ).split(' '),
);

const besides = (unit: Unit | undefined): unit is Unit => unit !== undefined && gapAtMost(unit.gap, 'mark');

/** A street after a whole name. */
export function isStreet(units: readonly Unit[], end: number): boolean {
  const next = units[end];
  return besides(next) && streets.has(next.text);
}

/** After a phase: a club, or "primary care". */
const clubs = new Set(
  'fc afc rfc cc football rugby cricket netball hockey swimming parkrun league care doctors'.split(' '),
);

/** "Forest school", "swimming lessons at dance school": kinds of school, not the name of one, in small letters. */
const kindsOfSchool = new Set(
  'forest beach sunday summer drama dance driving riding swim music film business night day boarding village state home new old special medical'.split(
    ' ',
  ),
);

const arts = new Set(
  'dance ballet dancing music performing motoring driving riding languages rock karate theatre art drama'.split(
    ' ',
  ),
);

/** After a name that ends in its phase: a street, a club, or, where the phase is an everyday word, any other thing. */
export function isClubOrStreet(units: readonly Unit[], end: number, phases: ReadonlySet<string>): boolean {
  const next = units[end];
  if (!besides(next)) return false;
  return (
    streets.has(next.text) ||
    clubs.has(next.text) ||
    ([...phases].every((phase) => weakPhases.has(phase)) && otherThings.has(next.text))
  );
}

/** "Hazelbrook School of Dance", and "forest school" in small letters. */
export function isGenericSchool(units: readonly Unit[], start: number, end: number): boolean {
  const [name, next, after] = [units[start], units[end], units[end + 1]];
  if (besides(next) && next.text === 'of' && arts.has(after?.text ?? '')) return true;
  const type = units[start + 1];
  if (name?.place !== 'prose' || end - start !== 2 || type?.stem !== 'school') return false;
  return kindsOfSchool.has(name.text) && (name.letterCase === 'lower' || type.letterCase === 'lower');
}

/** After a bare name: another thing of that name, or a longer name ("St Benedict Biscop", "St Augustine of Canterbury"). */
export function isOtherThing(units: readonly Unit[], end: number, shouted: boolean): boolean {
  const [next, after] = [units[end], units[end + 1]];
  if (!besides(next)) return false;
  if (streets.has(next.text) || otherThings.has(next.text)) return true;
  if (isCapital(next, shouted) && !neverNames.has(next.text)) return true;
  return (
    ['of', 'with', 'and', 'the'].includes(next.text) &&
    besides(after) &&
    (isCapital(after, shouted) || saints.has(after.text))
  );
}

const isCapital = ({ letterCase, text }: Unit, shouted: boolean): boolean =>
  !shouted && letterCase === 'title' && text.length > 1;

/** Whether the words before a name make it part of a longer one. `alone`: a name proper of one word is often part of one. */
export function isPartOfLonger(
  units: readonly Unit[],
  start: number,
  alone: boolean,
  shouted: boolean,
): boolean {
  const [name, before] = [units[start], units[start - 1]];
  if (!besides(name) || before === undefined) return false;
  if (qualifiers.has(before.text) && name.gap !== 'mark') return !['near', 'nr'].includes(before.text);
  if (welshHeads.has(before.text)) return false;
  if (connectors.has(before.text)) return isJoinedSaint(units, start);
  const inSentence = start > 1 && gapAtMost(before.gap, 'comma');
  if (!alone || name.place !== 'prose' || !inSentence || !isCapital(before, shouted)) return false;
  return !neverNames.has(before.text) && !greetings.has(before.text);
}

/** "St Michael with St John": the second saint is not a name of its own. */
function isJoinedSaint(units: readonly Unit[], start: number): boolean {
  if (!['and', 'with'].includes(units[start - 1]?.text ?? '') || !saints.has(units[start]?.text ?? ''))
    return false;
  return units.slice(Math.max(0, start - 5), start - 2).some((unit) => saints.has(unit.text));
}
