import type { AccountKind } from '../core/account.ts';
import { compilePeople } from '../text/people-index.ts';
import { accountDigest, checkDisplayName } from '../text/people.ts';
import { photoOfficial, photoPersonal } from './attached-photo.ts';
import { officialHours } from './official-hours.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';
import { compileRules } from './run-rules.ts';
import { createScan } from './scan.ts';
import { warmUp } from './warm-up.ts';
import { wordlessRules } from './wordless.ts';

const byId = new Map([...rules, ...wordlessRules].map((rule) => [rule.id, rule]));

/**
 * All of the rules that a page uses. It is a script of its own (`entrypoints/rules.ts`), handed over to the site's
 * script when somebody is about to write or to make a contact: pages on which nobody does never load it.
 */
export const detection = {
  compileRules,
  createScan,
  warmUp,
  compilePeople,
  checkDisplayName,
  accountDigest,
  /** What is said of a picture or film attached to something written from such an account. */
  photoRule: (account: AccountKind): Rule => (account === 'official' ? photoOfficial : photoPersonal),
  /** What is said of a post from the school's account outside its hours. */
  hoursRule: officialHours,
  ruleOf: (id: string): Rule | undefined => byId.get(id),
};

export type Detection = typeof detection;
