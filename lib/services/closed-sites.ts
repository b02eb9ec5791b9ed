import type { AccessDecision } from '../core/access.ts';
import type { Settings } from '../core/settings.ts';
import { hasOfficialAccount } from './access-service.ts';

/** What is closed, and how: a page of an official account must be let in to show whose it is (T7). */
export function closedSites(
  held: Settings,
  decision: AccessDecision,
): { scripts: readonly string[]; rules: readonly string[] } {
  const scripts = decision.state === 'closed' ? held.access.sites : [];
  return { scripts, rules: scripts.filter((site) => !hasOfficialAccount(held, site)) };
}
