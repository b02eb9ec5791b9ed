import { checkUpSites } from './addresses.ts';
import { type CheckUpMode, checkUpModes, type CheckUpTopic, topicsOf } from './topics.ts';

/** One thing to look at. `id`: what is kept of it, `facebook.audience` or `own-name`. */
export type CheckUpItem = { id: string; topic: CheckUpTopic; site?: string };

/** The things to look at together: those of one site, or those that are about none. */
export type CheckUpGroup = { site?: string; items: readonly CheckUpItem[] };

/** A document that exempts a forum lets staff say there what they do (S4): joining, nothing is to be taken out of a profile. */
const isExempt = (mode: CheckUpMode, topic: CheckUpTopic): boolean =>
  mode === 'joining' && topic === 'profile';

function siteGroup(mode: CheckUpMode, site: string, exempt: boolean): CheckUpGroup {
  const topics = topicsOf[mode].site.filter((topic) => !(exempt && isExempt(mode, topic)));
  return { site, items: topics.map((topic) => ({ id: `${site}.${topic}`, topic, site })) };
}

/**
 * All that a mode asks to look at, in the order in which it is shown.
 *
 * @param exemptSites ids of the sites where staff may say where they work (S4).
 */
export function groupsOf(mode: CheckUpMode, exemptSites: readonly string[]): readonly CheckUpGroup[] {
  const bySite = Object.keys(checkUpSites).map((site) => siteGroup(mode, site, exemptSites.includes(site)));
  const own = { items: topicsOf[mode].own.map((topic) => ({ id: topic, topic })) };
  return [...bySite, own].filter(({ items }) => items.length > 0);
}

/** Every id there is: what a message may name. */
export const checkUpItemIds: ReadonlySet<string> = new Set(
  checkUpModes.flatMap((mode) => groupsOf(mode, []).flatMap(({ items }) => items.map(({ id }) => id))),
);
