import { deviceRuleIds } from '../core/device-rules.ts';
import { contactRuleIds } from '../core/contact-rules.ts';
import { rules } from './registry.ts';
import { wordlessRules } from './wordless.ts';

/**
 * All that policy may give a severity (`id=severity`): the rules about text, those that judge no text, those about making
 * a contact, and those about school devices. A build carries the ids alone (`scripts/build/worked-out.ts`): the worker
 * runs no rule.
 */
export const ruleIds: readonly string[] = [
  ...[...rules, ...wordlessRules].map((rule) => rule.id),
  ...contactRuleIds,
  ...deviceRuleIds,
];
