import { type Browser, idIn } from '../browser.ts';
import type { Deployment, PolicyValues } from '../format.ts';
import type { PlistValue } from './plist.ts';

type Settings = { readonly [name: string]: PlistValue };

/** Where a browser on macOS looks for the policy of an extension, and how it stands there. */
export function extensionDomain(
  browser: Browser,
  deployment: Deployment,
): { domain: string; wrapped: (policy: PolicyValues) => Settings } {
  const id = idIn(browser, deployment);
  if (browser.id === 'firefox')
    return {
      domain: browser.domain,
      // Firefox takes no policy from a profile that does not say so.
      wrapped: (policy) => ({
        EnterprisePoliciesEnabled: true,
        '3rdparty': { Extensions: { [id]: policy } },
      }),
    };
  return { domain: `${browser.domain}.extensions.${id}`, wrapped: (policy) => policy };
}
