import { checkUpCitations } from '../core/check-up/topics.ts';
import { mayICitations } from '../core/may-i/citations.ts';
import type { KnownIds } from '../policy/references.ts';
import { ruleIds } from '../rules/rule-ids.ts';
import { catalogue } from '../sites/catalogue.ts';

/** What a policy may name: all that this version of Lanyard has. The same for the worker, the policy builder and the commands. */
export const known: KnownIds = {
  rules: ruleIds,
  sites: catalogue.map(({ id }) => id),
  cited: [...ruleIds, ...checkUpCitations, ...mayICitations],
};
