/** The host of a match pattern of ours, `*://*.x.com/*`. */
const hostOf = (pattern: string): string | undefined => /^\*:\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1];

/**
 * Where a page came from that this one stands in for: the network rule writes it behind the `#`. Anybody can write
 * something else there, so only a page of our own sites is gone back to.
 */
export function returnAddress(hash: string, patterns: readonly string[]): string | undefined {
  const address = hash.slice(1);
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const hosts = patterns.map(hostOf).filter((host) => host !== undefined);
  // With the dot of the root it is the same host.
  const name = hostname.replace(/\.$/, '');
  return hosts.some((host) => name === host || name.endsWith(`.${host}`)) ? href : undefined;
}
