/** What the worker and the manifest know of a social site; all that pages know is in its folder of `lib/sites`. */
export type SiteInfo = {
  /** Its folder name; stored in the ledger and named in policies. */
  id: string;
  /** As staff know it. */
  name: string;
  /** Host names; each stands for its subdomains too. */
  hosts: readonly string[];
  /**
   * Absent: hours and allowance are for it where the policy names no sites (T1). `chosen`: only where it names this one.
   * `never`: whatever it says, because it is no social site.
   */
  counting?: 'chosen' | 'never';
  /** The site's own page for signing out (V6), which asks again or does it at once; absent where only a menu does it. */
  signOut?: string;
  /** One's own lists of people there can be checked (P11). */
  hasLists?: true;
};

/** The sites that can be counted and closed. */
export const countable = (sites: readonly SiteInfo[]): readonly SiteInfo[] =>
  sites.filter(({ counting }) => counting !== 'never');

/** The sites that count only where the policy names them. */
export const countedByChoice = (sites: readonly SiteInfo[]): readonly SiteInfo[] =>
  sites.filter(({ counting }) => counting === 'chosen');

/** The sites that are counted and closed where the policy names none. */
export const usuallyCounted = (sites: readonly SiteInfo[]): readonly SiteInfo[] =>
  sites.filter(({ counting }) => counting === undefined);

/** Match patterns for the manifest, network rules and script registration: every subdomain, https and http. */
export const matchesOf = (site: SiteInfo): readonly string[] => site.hosts.map((host) => `*://*.${host}/*`);

/**
 * The same patterns, and each once more for its host written out to the root of all names: `x.com.` is the server
 * `x.com`. Chromium takes the one for the other, Firefox does not.
 */
export const withRootDot = (matches: readonly string[]): readonly string[] => [
  ...matches,
  ...matches.map((match) => match.replace(/\/\*$/, './*')),
];

/** Whether a host name belongs to a site. */
const isHostOf = (site: SiteInfo, host: string): boolean =>
  site.hosts.some((own) => host === own || host.endsWith(`.${own}`));

/** The site that a URL belongs to; undefined for other sites and for what is not a web address. */
export function siteOfUrl(sites: readonly SiteInfo[], url: string | undefined): SiteInfo | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return sites.find((site) => isHostOf(site, hostname.replace(/\.$/, '')));
}
