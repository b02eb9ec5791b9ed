import type { Found } from '../../../lib/content/judge.ts';
import { rules } from '../../../lib/rules/registry.ts';

/** What a rule would find: these words of a text, where they stand first. */
export function found(text: string, words: string, ruleId = 'school-mention'): Found {
  const rule = rules.find(({ id }) => id === ruleId);
  const start = text.indexOf(words);
  if (rule === undefined || start < 0) throw new Error(`no ${ruleId} “${words}” in “${text}”`);
  const finding = { rule: ruleId, start, end: start + words.length, confidence: 'certain' as const };
  return { rule, finding, words, severity: 'notice' };
}
