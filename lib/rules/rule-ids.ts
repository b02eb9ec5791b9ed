import { contactRuleIds } from '../core/contact-rules.ts';
import { rules } from './registry.ts';

/**
 * All that policy may give a severity (`id=severity`): the rules about text, and those about making a contact. A build
 * carries the ids alone (`scripts/build/worked-out.ts`): the worker runs no rule.
 */
export const ruleIds: readonly string[] = [...rules.map((rule) => rule.id), ...contactRuleIds];
