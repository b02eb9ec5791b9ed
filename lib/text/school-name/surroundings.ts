import { neverNames } from '../name-words.ts';
import { gapAtMost } from '../token.ts';
import type { NamePattern } from './name-pattern.ts';
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
    'congratulations congrats school year week hello hi ofsted ks ey reception class head staff ' +
    'nursery teachers governors'
  ).split(' '),
);

/** Words of places, for taking glued letters apart: `hazelbrooklane` is no school. */
export const placeWords: readonly string[] = [...streets, ...otherThings];

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

/** After "House", so that it is a building: "Harcourt Grammar House hotel". */
const houses = new Set('hotel flats apartments nursing care'.split(' '));

/** After a name that ends in its phase: a street, a club, or, where the phase is an everyday word, any other thing. */
export function isClubOrStreet(units: readonly Unit[], end: number, phases: ReadonlySet<string>): boolean {
  const next = units[end];
  if (!besides(next)) return false;
  return (
    streets.has(next.text) ||
    clubs.has(next.text) ||
    (next.text === 'house' && houses.has(units[end + 1]?.text ?? '')) ||
    ([...phases].every((phase) => weakPhases.has(phase)) && otherThings.has(next.text))
  );
}

/** What a school has and a church has not: "St James Year 5". */
const schoolsOwn = /^(?:year|y\d+|ks\d|reception|nursery|pta|ptfa|ofsted|inset)$/;

/** After a bare name: another thing of that name, or a longer name ("St Benedict Biscop", "St Augustine of Canterbury"). */
export function isOtherThing(units: readonly Unit[], end: number, shouted: boolean): boolean {
  const [next, after] = [units[end], units[end + 1]];
  if (!besides(next)) return false;
  if (streets.has(next.text) || otherThings.has(next.text)) return true;
  if (schoolsOwn.test(next.text)) return false;
  if (isCapital(next, shouted) && (next.text === 'more' || !neverNames.has(next.text))) return true;
  return (
    ['of', 'with', 'and', 'the'].includes(next.text) &&
    besides(after) &&
    (isCapital(after, shouted) || saints.has(after.text))
  );
}

const isCapital = ({ letterCase, text }: Unit, shouted: boolean): boolean =>
  !shouted && letterCase === 'title' && text.length > 1;

/** Words after which a capital begins the name of a place: "at Wilden All Saints". */
const leadsToPlace = new Set('at from to near outside for in the of'.split(' '));

/** Whether the words just before a name are the school's own town: "Halifax Trinity Academy". */
function isOwnTown(units: readonly Unit[], start: number, { towns }: NamePattern): boolean {
  return towns.some((town) => town.every((word, i) => units[start - town.length + i]?.text === word));
}

/**
 * Whether the words before a name make it part of a longer one. A name proper of one word is often part of one; that of
 * a saint is where it stands behind a place.
 */
export function isPartOfLonger(
  units: readonly Unit[],
  start: number,
  pattern: NamePattern,
  shouted: boolean,
): boolean {
  const [name, before] = [units[start], units[start - 1]];
  if (!besides(name) || before === undefined) return false;
  if (qualifiers.has(before.text) && name.gap !== 'mark') return !['near', 'nr'].includes(before.text);
  if (welshHeads.has(before.text)) return false;
  if (connectors.has(before.text)) return isJoinedSaint(units, start);
  const inSentence = start > 1 && gapAtMost(before.gap, 'comma');
  const mayBePart =
    pattern.core.length === 1 ||
    (pattern.dedication && name.gap === 'space' && leadsToPlace.has(units[start - 2]?.text ?? ''));
  if (!mayBePart || name.place !== 'prose' || !inSentence || !isCapital(before, shouted)) return false;
  return !neverNames.has(before.text) && !greetings.has(before.text) && !isOwnTown(units, start, pattern);
}

/** "St Michael with St John": the second saint is not a name of its own. */
function isJoinedSaint(units: readonly Unit[], start: number): boolean {
  if (!['and', 'with'].includes(units[start - 1]?.text ?? '') || !saints.has(units[start]?.text ?? ''))
    return false;
  return units.slice(Math.max(0, start - 5), start - 2).some((unit) => saints.has(unit.text));
}
