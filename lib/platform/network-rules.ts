import browser, { type DeclarativeNetRequest } from 'webextension-polyfill';

const ruleId = 1;

/** Any address; `\0` is the whole of it. */
const anyAddress = '^.*$';

/**
 * The page that says why, with the address asked for behind its `#`.
 *
 * Under its fixed address on purpose: `getURL('blocked.html')` gives Chromium's dynamic one, which is another one after
 * each start of the browser, while the rule stays; a redirect by our own rule reaches the fixed one (seen in 156).
 */
const blockedPage = (): string => `${browser.runtime.getURL('')}blocked.html#\\0`;

/** Each host, and the same written out to the root of all names: `x.com.` is another name to a rule. */
const spellingsOf = (hosts: readonly string[]): string[] => hosts.flatMap((host) => [host, `${host}.`]);

const ruleFor = (hosts: readonly string[]): DeclarativeNetRequest.Rule => ({
  id: ruleId,
  priority: 1,
  condition: { regexFilter: anyAddress, requestDomains: spellingsOf(hosts), resourceTypes: ['main_frame'] },
  action: { type: 'redirect', redirect: { regexSubstitution: blockedPage() } },
});

/**
 * Sends new navigations to closed hosts, and to their subdomains, to the blocked page; no hosts, and none is sent. The
 * rule outlives the worker and the browser.
 */
export async function closeHosts(hosts: readonly string[]): Promise<void> {
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [ruleId],
    addRules: hosts.length === 0 ? [] : [ruleFor(hosts)],
  });
}

/** The hosts that are closed by the rule in force; undefined where there is one that is not as this version makes it. */
export async function closedHosts(): Promise<readonly string[] | undefined> {
  const [rule, ...others] = await browser.declarativeNetRequest.getDynamicRules();
  if (rule === undefined) return [];
  const isOurs = others.length === 0 && rule.action.redirect?.regexSubstitution === blockedPage();
  const { requestDomains: all = [] } = rule.condition;
  return isOurs ? all.filter((host) => spellingsOf([host]).every((one) => all.includes(one))) : undefined;
}
