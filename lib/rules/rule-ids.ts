import { deviceRuleIds } from '../core/device-rules.ts';
import { contactRuleIds } from '../core/contact-rules.ts';
import { attachedPhotos } from './attached-photo.ts';
import { rules } from './registry.ts';

/**
 * All that policy may give a severity (`id=severity`): the rules about text, and those about what is attached, those about making a
 * contact, and those about school devices. A build
 * carries the ids alone (`scripts/build/worked-out.ts`): the worker runs no rule.
 */
export const ruleIds: readonly string[] = [
  ...[...rules, ...attachedPhotos].map((rule) => rule.id),
  ...contactRuleIds,
  ...deviceRuleIds,
];
