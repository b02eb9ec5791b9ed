import type { Offered } from '../../lib/builder/fields.ts';
import { checkUpCitations } from '../../lib/core/check-up/topics.ts';
import { mayICitations } from '../../lib/core/may-i/citations.ts';
import { countable } from '../../lib/core/site-info.ts';
import type { KnownIds } from '../../lib/policy/references.ts';
import { ruleIds } from '../../lib/rules/rule-ids.ts';
import { catalogue } from '../../lib/sites/catalogue.ts';

/** What a policy may name: all that this version of Lanyard has. */
export const known: KnownIds = {
  rules: ruleIds,
  sites: catalogue.map(({ id }) => id),
  cited: [...ruleIds, ...checkUpCitations, ...mayICitations],
};

/** What fields offer to be chosen. */
export const offered: Offered = {
  rules: ruleIds,
  sites: countable(catalogue).map(({ id, name }) => ({ value: id, name })),
};
