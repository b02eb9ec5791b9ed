import { readText } from '../read-text.ts';
import type { Token } from '../token.ts';
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
  /** No class word at all ("Thomas Tallis"): it matches as it is. */
  literal: boolean;
  /** Places said after the name: the school's town, and one in its own official name. */
  towns: readonly (readonly string[])[];
  /** Its initials, where they are long enough to mean it. */
  initials: string | undefined;
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

const shortestInitials = 4;

const isClassWord = (text: string): boolean =>
  classWordAt((at) => (at === 0 ? text : undefined), 0) !== undefined;

/** `Rutland Learning Trust, The` and `St Mary's Primary School, Teemore`: what stands behind the last comma. */
function splitAtComma(tokens: readonly Token[]): [readonly Token[], readonly string[]] {
  const comma = tokens.findLastIndex((token, index) => index > 0 && token.gap === 'comma');
  const place = comma < 0 ? [] : tokens.slice(comma).map((token) => token.text);
  // "Junior, Infant and Nursery School" goes on after its comma.
  if (comma < 0 || place.some(isClassWord)) return [tokens, []];
  return [tokens.slice(0, comma), place.filter((text) => text !== 'the')];
}

function initialsOf(core: readonly string[], taken: readonly TakenWord[]): string | undefined {
  const classes = taken.filter((word) => word.class === 'phase' || word.class === 'type').reverse();
  const words = [...core.filter((word) => !connectors.has(word)), ...classes.map((word) => word.value)];
  const initials = words.map((word) => word[0]).join('');
  return initials.length >= shortestInitials ? initials : undefined;
}

const valuesOf = (taken: readonly TakenWord[], name: string): ReadonlySet<string> =>
  new Set(taken.filter((word) => word.class === name).map((word) => word.value));

function patternOf(name: string, town: readonly string[], kind: NameKind): NamePattern | undefined {
  const [tokens, place] = splitAtComma(readText(name).tokens);
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
    literal: taken.length === 0 && (kind === 'alias' || core.length > 1),
    towns: [town, place].filter((words) => words.length > 0),
    initials: kind === 'school' ? initialsOf(core, taken) : undefined,
  };
}

/** "London Borough of Hackney" and "City of York" are also "Hackney Council" and "York Council". */
function councilOf(name: string): string | undefined {
  const of =
    /^(?:the )?(?:(?:london|royal|metropolitan) )*(?:borough|city|county) of (.+?)(?: council)?$/i.exec(
      name.trim(),
    );
  return of === null ? undefined : `${of[1] ?? ''} Council`;
}

/** Takes a configured name apart: the name proper and its class words, by how British schools are named. */
export function patternsOf(name: string, town: readonly string[], kind: NameKind): NamePattern[] {
  const council = kind === 'organisation' ? councilOf(name) : undefined;
  const names = council === undefined ? [name] : [name, council];
  return names.flatMap((each) => patternOf(each, town, kind) ?? []);
}
