import type { FormalNames } from './formal-names.ts';
import { namePartsOf } from './name-parts.ts';
import { readText } from './read-text.ts';

/** Whether a name, by its folded parts, is one of the signed-in person's own. */
export type IsOwnName = (parts: readonly string[]) => boolean;

const isSameGiven = (a: string, b: string, formalNames: FormalNames): boolean => {
  const forms = formalNames(b);
  return formalNames(a).some((form) => forms.includes(form));
};

/** An own name may be written "H. Taylor". */
const isInitialOf = (initial: string, name: string): boolean =>
  initial.length === 1 && name.startsWith(initial);

const isGlued = (own: string, parts: readonly string[]): boolean => {
  const letters = own.replace(/\d+$/, '');
  return letters === parts.join('') || letters === parts.toReversed().join('');
};

/** Whether each part of a name is, in some form, a part of one own name; initials alone are nobody's name. */
function isMadeOf(parts: readonly string[], own: readonly string[], formalNames: FormalNames): boolean {
  const left = [...own];
  let whole = 0;
  for (const part of parts) {
    const same = left.findIndex((each) => each === part || isSameGiven(each, part, formalNames));
    const at = same >= 0 ? same : left.findIndex((each) => isInitialOf(each, part));
    if (at < 0) return false;
    if (same >= 0) whole += 1;
    left.splice(at, 1);
  }
  return whole > 0;
}

/**
 * Knows the signed-in person's display names and handles in the forms people write them: short forms, other spellings,
 * initials, middle names left out, and a handle with no word borders.
 */
export function ownNamesIn(ownNames: readonly string[], formalNames: FormalNames): IsOwnName {
  const own = ownNames.map((name) => namePartsOf(readText(name)).map(({ text }) => text));
  return (parts) =>
    own.some((name) => isMadeOf(parts, name, formalNames) || name.some((part) => isGlued(part, parts)));
}
