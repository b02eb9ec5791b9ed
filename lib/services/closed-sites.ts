import type { Settings } from '../core/settings.ts';
import { hasOfficialAccount } from './access-service.ts';

/**
 * What closes some sites, and how: a page of an official account must be let in to show whose it is (T7).
 *
 * @param closed ids of the sites that are closed now.
 */
export const closedSites = (
  held: Settings,
  closed: readonly string[],
): { scripts: readonly string[]; rules: readonly string[] } => ({
  scripts: closed,
  rules: closed.filter((site) => !hasOfficialAccount(held, site)),
});
