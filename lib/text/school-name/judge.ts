import type { Confidence } from '../../core/finding.ts';
import { organisationTypes } from './name-pattern.ts';
import type { NamePattern } from './name-pattern.ts';
import type { Tail } from './tail.ts';

const isSubset = (found: Iterable<string>, official: ReadonlySet<string>): boolean =>
  [...found].every((value) => official.has(value));

const young = new Set('primary infant junior jmi nursery preschool first middle prep lower'.split(' '));

/** Another phase is another school; only a nursery is often added to the name of the school it belongs to. */
function isOtherPhase({ phases }: NamePattern, tail: Tail): boolean {
  const found = new Set(tail.phases);
  if (found.size > 1) found.delete('nursery');
  // A secondary's sixth form is no other school.
  if (![...phases].some((phase) => young.has(phase))) found.delete('sixth');
  // "Woodlands Special School" says what a Woodlands School may be; it is not another phase.
  if (phases.size === 0) found.delete('special');
  return !isSubset(found, phases);
}

const isOtherFaith = ({ faiths }: NamePattern, tail: Tail): boolean =>
  faiths.size > 0 && !isSubset(tail.faiths, faiths);

/** A school may become an academy and keep its phase; "X Academy" beside "X School" is another. */
function isOtherType({ types }: NamePattern, tail: Tail): boolean {
  const found = [...tail.types].filter((type) => type !== 'school' && !organisationTypes.has(type));
  return !isSubset(found, types) && !(tail.phases.size > 0 && found.every((type) => type === 'academy'));
}

/** "Hazelbrook Council" is no school, though "Hazelbrook School Council" is of one. */
const isOrganisation = ({ types, phases }: Tail): boolean =>
  types.size > 0 && phases.size === 0 && [...types].every((type) => organisationTypes.has(type));

/** A name with a school's own words; without its phase it may be the other school of the place. */
function wholeName({ phases, types }: NamePattern, tail: Tail): Confidence {
  if (tail.slipped) return 'possible';
  if (types.size > 0 && !isSubset(tail.types, types) && tail.phases.size === 0) return 'likely';
  return phases.size > 0 && tail.phases.size === 0 ? 'likely' : 'certain';
}

/**
 * How surely a name proper with its tail is the configured name: `bare` where the name proper stands alone and only a
 * cue can help, undefined where it is another school.
 */
export function judgeTail(pattern: NamePattern, tail: Tail): Confidence | 'bare' | undefined {
  const organisation = [...pattern.types].filter((type) => organisationTypes.has(type));
  if (organisation.length > 0)
    return organisation.some((type) => tail.types.has(type)) ? 'certain' : undefined;
  if (
    isOrganisation(tail) ||
    isOtherPhase(pattern, tail) ||
    isOtherFaith(pattern, tail) ||
    isOtherType(pattern, tail)
  )
    return undefined;
  if (tail.types.size > 0 || tail.phases.size > 0) return wholeName(pattern, tail);
  if (pattern.literal || tail.faiths.size > 0) return 'likely';
  if (pattern.chain) return 'possible';
  return tail.town && (pattern.dedication || pattern.titled) ? 'likely' : 'bare';
}
