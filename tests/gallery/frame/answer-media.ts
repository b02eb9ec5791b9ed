import type { Theme } from '../../../lib/dom/page-theme.ts';
import { rootsInPage } from './open-roots.ts';

type Answers = { theme: Theme; still: boolean };

/** Rules as they were written; once answered, a rule no longer shows what it asked. */
const asked = new WeakMap<CSSMediaRule, string>();

function answerTo(condition: string, { theme, still }: Answers): boolean | undefined {
  const scheme = /prefers-color-scheme:\s*(dark|light)/.exec(condition)?.[1];
  if (scheme !== undefined) return scheme === theme;
  return still && condition.includes('prefers-reduced-motion') ? true : undefined;
}

function answerRules(rules: CSSRuleList, answers: Answers): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const condition = asked.get(rule) ?? rule.conditionText;
      const answer = answerTo(condition, answers);
      asked.set(rule, condition);
      if (answer !== undefined) rule.media.mediaText = answer ? 'all' : 'not all';
    }
    if (rule instanceof CSSGroupingRule) answerRules(rule.cssRules, answers);
  }
}

/**
 * Answers every sheet's questions for a theme, and with `still` for reduced motion, in the page itself: the same in every
 * browser, whatever its protocol can emulate.
 */
export function answerMedia(answers: Answers): void {
  const sheets = [...document.styleSheets, ...rootsInPage().flatMap((root) => [...root.adoptedStyleSheets])];
  for (const sheet of sheets) answerRules(sheet.cssRules, answers);
}
