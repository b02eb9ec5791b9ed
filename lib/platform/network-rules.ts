import browser from 'webextension-polyfill';

const ruleId = 1;

/** Any address; `\0` is the whole of it. */
const anyAddress = '^.*$';

/**
 * Sends new navigations to closed hosts to the page that says why, with the address they were for behind its `#`. The
 * rule outlives the worker and the browser's start. Subdomains are meant too.
 */
export async function closeHosts(hosts: readonly string[]): Promise<void> {
  const regexSubstitution = `${browser.runtime.getURL('blocked.html')}#\\0`;
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [ruleId],
    addRules:
      hosts.length === 0
        ? []
        : [
            {
              id: ruleId,
              priority: 1,
              condition: {
                regexFilter: anyAddress,
                requestDomains: [...hosts],
                resourceTypes: ['main_frame'],
              },
              action: { type: 'redirect', redirect: { regexSubstitution } },
            },
          ],
  });
}

/** The hosts that are closed now by the rule in force. */
export async function closedHosts(): Promise<readonly string[]> {
  const rules = await browser.declarativeNetRequest.getDynamicRules();
  return rules.find(({ id }) => id === ruleId)?.condition.requestDomains ?? [];
}
