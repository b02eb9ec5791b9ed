import type { Confidence } from '../core/finding.ts';
import type { PersonRole } from '../core/person-role.ts';
import { surestOf } from '../core/surest.ts';
import { digestOf, digestText, keyOf } from './digest.ts';
import { formalNamesFrom } from './formal-names.ts';
import { nameKeys } from './name-key.ts';
import { nicknames } from './nicknames.ts';
import { packKeys } from './pack-keys.ts';
import type { PeopleIndex } from './people-index.ts';
import { ownNamesIn } from './own-names.ts';
import { peopleIn } from './people-in-text.ts';
import type { PersonHit } from './people-in-text.ts';
import { readText } from './read-text.ts';

/** A displayed name that stands on the school's lists. Which role is shown only after "Why?" is pressed. */
export type PersonMatch = { roles: readonly PersonRole[]; common: boolean; confidence: Confidence };

/** How sure a listed name is: names many people share, and middle names taken for first ones, are never more than possible. */
export function confidenceOf({ common, fit }: PersonHit): Confidence {
  if (common || fit === 'part') return 'possible';
  return fit === 'exact' ? 'certain' : 'likely';
}

/** Makes packed watch-list strings from full names. Names without a surname are left out. */
export function packPeople(names: readonly string[], salt: string): string[] {
  const formalNames = formalNamesFrom(nicknames);
  return packKeys(
    names.flatMap((name) => nameKeys(name, formalNames)),
    salt,
  );
}

/**
 * Keyed digest of an account on one site (its numeric id, else handle or profile path), or of a phrase, as 8
 * base64url characters: answers are kept under it, never under a name.
 */
export function accountDigest(salt: string, site: string, accountId: string): string {
  return digestText(digestOf(keyOf(salt), `${site}\n${accountId.toLowerCase()}`));
}

/**
 * Whether a displayed name (or handle) is that of somebody listed, for holding a contact before it is made (P1-P4).
 * The signed-in person's own names, in whatever form, never match.
 */
export function checkDisplayName(
  name: string,
  index: PeopleIndex,
  ownNames: readonly string[],
): PersonMatch | undefined {
  const hits = peopleIn(readText(name), index, 'display-name', ownNamesIn(ownNames, index.formalNames));
  return surestOf(
    hits.map((hit) => ({ roles: hit.roles, common: hit.common, confidence: confidenceOf(hit) })),
  );
}
