import { type Browser, browsers } from '../browser.ts';
import type { Deployment, ExportFile, Format, PolicyValues } from '../format.ts';
import { installPolicies } from '../install.ts';
import { unfitForMac } from '../values.ts';
import { extensionDomain } from './domain.ts';
import { mobileconfig } from './profile.ts';

const place =
  'Your management service (Jamf, Intune, Mosyle …) > a custom configuration profile, for devices';

function files(browser: Browser, policy: PolicyValues, deployment: Deployment): ExportFile[] {
  const { domain, wrapped } = extensionDomain(browser, deployment);
  const about = { identifier: `school.lanyard.${browser.id}`, name: `Lanyard: policy for ${browser.title}` };
  const install = {
    identifier: `school.lanyard.${browser.id}.install`,
    name: `Lanyard: installed in ${browser.title}`,
    domain: browser.domain,
    settings: {
      ...(browser.id === 'firefox' ? { EnterprisePoliciesEnabled: true } : {}),
      ...installPolicies(browser, deployment),
    },
  };
  return [
    {
      name: `lanyard-${browser.id}.mobileconfig`,
      text: mobileconfig({ ...about, domain, settings: wrapped(policy) }),
      place,
    },
    { name: `lanyard-${browser.id}-install.mobileconfig`, text: mobileconfig(install), place },
  ];
}

export const macProfiles: Format = {
  id: 'mac-mobileconfig',
  title: 'Configuration profiles for macOS',
  platform: 'mac',
  describe:
    'A profile with the policy and one that installs Lanyard, for each browser. The same policy always gives the same profile; a newer one takes its place.',
  refusals: unfitForMac,
  files: (policy, deployment) => browsers.flatMap((browser) => files(browser, policy, deployment)),
};
