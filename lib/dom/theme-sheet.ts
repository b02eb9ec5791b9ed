import type { Theme } from './page-theme.ts';

const asksScheme = /prefers-color-scheme:\s*(dark|light)/;

/** Rules that were written for a scheme; once answered, a rule no longer shows what it asked. */
const asked = new WeakMap<CSSMediaRule, string>();

/**
 * Answers a sheet's `prefers-color-scheme` by the page's own theme: a dark page in a light system gets dark cards.
 * Other conditions (forced colours, reduced motion) stay the system's.
 */
export function applyTheme(sheet: CSSStyleSheet, host: HTMLElement, theme: Theme): void {
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const scheme = asked.get(rule) ?? asksScheme.exec(rule.conditionText)?.[1];
    if (scheme === undefined) continue;
    asked.set(rule, scheme);
    const answer = scheme === theme ? 'all' : 'not all';
    // Set without need, it would have everything styled anew.
    if (rule.media.mediaText !== answer) rule.media.mediaText = answer;
  }
  // Set without need, it would tell the page that something is about to be shown.
  if (host.style.colorScheme !== theme) host.style.setProperty('color-scheme', theme, 'important');
}
