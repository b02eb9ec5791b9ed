import { countedByChoice, matchesOf, type SiteInfo } from '../core/site-info.ts';
import { closedHosts, closeHosts } from './network-rules.ts';
import { countedMatches, countMatches, coveredMatches, coverFromStart } from './registered-scripts.ts';
import type { SiteWatch } from './site-watch.ts';

type Closed = { rules: readonly string[]; scripts: readonly string[] };

const isSame = (one: readonly string[], other: readonly string[] | undefined): boolean =>
  one.length === other?.length && one.every((item) => other.includes(item));

/** The layers that hold while the worker sleeps. They are asked how they stand: another worker may have set them. */
export function createBlockLayers(catalogue: readonly SiteInfo[], siteWatch: SiteWatch) {
  const ofSites = (ids: readonly string[]): readonly SiteInfo[] =>
    catalogue.filter(({ id }) => ids.includes(id));

  async function syncRules(ids: readonly string[]): Promise<boolean> {
    const hosts = ofSites(ids).flatMap((site) => site.hosts);
    if (isSame(hosts, await closedHosts())) return false;
    await closeHosts(hosts);
    return true;
  }

  async function syncScripts(ids: readonly string[]): Promise<boolean> {
    const matches = ofSites(ids).flatMap(matchesOf);
    if (isSame(matches, await coveredMatches())) return false;
    await coverFromStart(matches);
    return true;
  }

  /** Ids of the sites that stand in a list with all their hosts or patterns. */
  const sitesIn = (list: readonly string[] = [], partsOf: (site: SiteInfo) => readonly string[]) =>
    catalogue.filter((site) => partsOf(site).every((part) => list.includes(part))).map(({ id }) => id);

  return {
    /** Of those that the manifest does not count already. */
    countFromStart: async (ids: readonly string[]): Promise<void> => {
      const matches = countedByChoice(ofSites(ids)).flatMap(matchesOf);
      if (!isSame(matches, await countedMatches())) await countMatches(matches);
    },
    /** What is closed now, as the browser itself says; a rule of another version closes nothing. */
    standing: async (): Promise<Closed> => {
      const [hosts, matches] = await Promise.all([closedHosts(), coveredMatches()]);
      return { rules: sitesIn(hosts, (site) => site.hosts), scripts: sitesIn(matches, matchesOf) };
    },
    /** Both are tried, whatever becomes of the other; rejects afterwards where one failed. */
    sync: async ({ rules, scripts }: Closed): Promise<boolean> => {
      siteWatch.watch(scripts.length > 0);
      const results = await Promise.allSettled([syncRules(rules), syncScripts(scripts)]);
      for (const result of results) if (result.status === 'rejected') throw result.reason;
      return results.some((result) => result.status === 'fulfilled' && result.value);
    },
  };
}
