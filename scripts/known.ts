import { checkUpCitations } from '../lib/core/check-up/topics.ts';
import { mayICitations } from '../lib/core/may-i/citations.ts';
import type { KnownIds } from '../lib/policy/references.ts';
import { ruleIds } from '../lib/rules/rule-ids.ts';
import { catalogue } from '../lib/sites/catalogue.ts';

/** What a policy may name in a build of these sources: the same as its worker knows (entrypoints/background.ts). */
export const known: KnownIds = {
  rules: ruleIds,
  sites: catalogue.map(({ id }) => id),
  cited: [...ruleIds, ...checkUpCitations, ...mayICitations],
};
