import { readText } from '../read-text.ts';
import type { Token } from '../token.ts';
import { otherNamesOf } from './council-names.ts';
import { takeClassWords } from './take-class-words.ts';
import type { TakenWord } from './take-class-words.ts';
import { stemOf } from './units.ts';
import { classWordAt, connectors, saints } from './vocabulary.ts';

/** A configured name, taken apart. */
export type NamePattern = {
  /** The name proper, as stems; `st` for Saint. */
  core: readonly string[];
  /** The name proper as written, for taking glued letters apart. */
  written: readonly string[];
  phases: ReadonlySet<string>;
  faiths: ReadonlySet<string>;
  types: ReadonlySet<string>;
  /** Called after a saint or another name churches bear: many things of that name are no school. */
  dedication: boolean;
  /** Called after somebody with a title: "Bishop Ramsey" beside a school cue is the school. */
  titled: boolean;
  /** What it is called after is a thing of faith that people speak of elsewhere: the Holy Trinity, the Sacred Heart. */
  idea: boolean;
  /** A type stands inside it, which tags leave out: `@OasisLordsHill`. */
  innerType: boolean;
  /** No class word at all ("Thomas Tallis"): it matches as it is. */
  literal: boolean;
  /** Places said after the name: the school's town, and one in its own official name. */
  towns: readonly (readonly string[])[];
  /** Its class words in letters, as handles shorten them: `ps`, `ceps`. */
  shortEnds: readonly string[];
  /** Begins with the name of a chain of schools, so that the place alone goes with it: "Harris Battersea". */
  chain: boolean;
  /** Its initials, where they are long enough to mean it. */
  initials: string | undefined;
  /** The trust, federation or council it is a name of, as policy writes it; undefined for a school's. */
  organisation: string | undefined;
};

/** What stands in policy: the name of a school, of a trust, federation or council, or another name for one of them. */
export type NameKind = 'school' | 'organisation' | 'alias';

/** Types of which an organisation's own must be said: "Kent" and "Kent County" are no council. */
export const organisationTypes: ReadonlySet<string> = new Set([
  'trust',
  'federation',
  'council',
  'partnership',
]);

const dedications = new Set(
  'st holy trinity lady christ sacred cross spirit blessed corpus immaculate martyr emmanuel'.split(' '),
);

/** Trusts whose schools carry its name and are called by it and their place. */
const chains = new Set('ark harris outwood ormiston dixons'.split(' '));

const titles = new Set('sir dame lord lady dr bishop archbishop cardinal prince princess captain'.split(' '));

const shortestInitials = 4;

const classOf = (text: string): string | undefined =>
  classWordAt((at) => (at === 0 ? text : undefined), 0)?.class;

/**
 * `Rutland Learning Trust, The`, `St Mary's Primary School, Teemore` and `… Primary School (Rochdale)`: what stands
 * behind the last comma or in brackets at the end is a place, unless it is a part of the name ("Junior, Infant and
 * Nursery School").
 */
function splitPlace(name: string): [tokens: readonly Token[], place: readonly string[]] {
  const end = /^(.+?)(?:,([^,()]+)|\(([^()]+)\))\s*$/.exec(name);
  const tokens = readText(name).tokens;
  if (end === null) return [tokens, []];
  const place = readText(end[2] ?? end[3] ?? '').tokens.map((token) => token.text);
  return place.some((word) => classOf(word) !== undefined)
    ? [tokens, []]
    : [readText(end[1] ?? '').tokens, place.filter((text) => text !== 'the')];
}

/**
 * How the class words at the end of a name are shortened in handles: `@StJamesCEPS`, `@CastleViewEA`, in their order,
 * with and without faith and status.
 */
function shortEndsOf(taken: readonly TakenWord[]): string[] {
  const inOrder = taken.filter((word) => word.class !== 'civic').reverse();
  const bare = inOrder.filter((word) => word.class === 'phase' || word.class === 'type');
  const letters = (words: readonly TakenWord[], whole: boolean): string =>
    words.map(({ class: kind, value, initials }) => (whole && kind === 'faith' ? value : initials)).join('');
  return [...new Set([letters(inOrder, true), letters(inOrder, false), letters(bare, false)])].filter(
    (end) => end.length > 1,
  );
}

function initialsOf(core: readonly string[], taken: readonly TakenWord[]): string | undefined {
  const classes = taken.filter((word) => word.class === 'phase' || word.class === 'type').reverse();
  const words = [...core.filter((word) => !connectors.has(word)), ...classes.map((word) => word.value)];
  const initials = words.map((word) => word[0]).join('');
  return initials.length >= shortestInitials ? initials : undefined;
}

const valuesOf = (taken: readonly TakenWord[], name: string): ReadonlySet<string> =>
  new Set(taken.filter((word) => word.class === name).map((word) => word.value));

function patternOf(
  name: string,
  town: readonly string[],
  kind: NameKind,
): Omit<NamePattern, 'organisation'> | undefined {
  const [tokens, place] = splitPlace(name);
  const { core, taken } = takeClassWords(
    tokens.map((token) => token.text),
    kind === 'organisation',
  );
  if (core.length === 0) return undefined;
  const stems = core.map((word) => (saints.has(word) ? 'st' : stemOf(word)));
  return {
    core: stems,
    written: core,
    phases: valuesOf(taken, 'phase'),
    faiths: valuesOf(taken, 'faith'),
    types: valuesOf(taken, 'type'),
    dedication: core.length > 1 && stems.some((stem) => dedications.has(stem)),
    titled: core.length > 1 && titles.has(core[0] ?? ''),
    idea: !stems.includes('st'),
    innerType: core.slice(1).some((word) => classOf(word) === 'type'),
    literal: taken.length === 0 && (kind === 'alias' || core.length > 1),
    towns: [town, place].filter((words) => words.length > 0),
    shortEnds: shortEndsOf(taken),
    chain: core.length > 1 && (chains.has(core[0] ?? '') || (core[0] === 'co' && core[1] === 'op')),
    initials: kind === 'school' ? initialsOf(core, taken) : undefined,
  };
}

/** "Sir William Borlase's" and "Dr Challoner's" are also "Borlase's" and "Challoner's", with a word of a school behind. */
function withoutTitle(name: string): string[] {
  const titled = /^(?:the )?(?:sir|dame|lady|lord|dr)\.? (?:[a-z]+ )?([a-z'’]{6,} .*)$/i.exec(name.trim());
  return titled === null || classOf(titled[1]?.split(' ')[0]?.toLowerCase() ?? '') !== undefined
    ? []
    : [titled[1] ?? ''];
}

/** Takes a configured name apart: the name proper and its class words, by how British schools are named. */
export function patternsOf(name: string, town: readonly string[], kind: NameKind): NamePattern[] {
  const organisation = kind === 'organisation' ? name : undefined;
  const names = [name, ...(organisation === undefined ? withoutTitle(name) : otherNamesOf(name))];
  return names.flatMap((each) => {
    const pattern = patternOf(each, town, kind);
    return pattern === undefined ? [] : [{ ...pattern, organisation }];
  });
}
