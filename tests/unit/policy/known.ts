import { checkUpCitations } from '../../../lib/core/check-up/topics.ts';
import { mayICitations } from '../../../lib/core/may-i/citations.ts';
import { ruleIds } from '../../../lib/rules/rule-ids.ts';

/** The rules this build has, which presets must not go beyond; and sites as a build with more of them has. */
export const known = {
  rules: ruleIds,
  sites: ['x', 'facebook', 'instagram', 'linkedin'],
  cited: [...ruleIds, ...checkUpCitations, ...mayICitations],
};
