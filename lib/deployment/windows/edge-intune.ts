import { browsers, idIn } from '../browser.ts';
import type { Format, PolicyValues, Refusal } from '../format.ts';
import { installPolicies } from '../install.ts';
import { jsonText } from '../json/json-text.ts';
import { unfitForWindows } from '../values.ts';
import { policyKey } from './policy-key.ts';
import { detection, remediation } from './powershell.ts';
import { registryKeys } from './registry-keys.ts';

const [, edge] = browsers;

const remediations = 'Intune > Devices > Scripts and remediations > Remediations > Create';

/** Microsoft’s limit for one script, less what the script itself needs. */
const mostBytes = 200_000 - 4_000;

/** Nobody’s policy is so long with 10,000 people; it is said all the same before Intune does. */
function tooLarge(policy: PolicyValues): Refusal[] {
  const sizes = Object.entries(policy).map(([key, value]) => ({ key, size: JSON.stringify(value).length }));
  const [largest] = sizes.toSorted((one, other) => other.size - one.size);
  if (largest === undefined || sizes.reduce((sum, { size }) => sum + size, 0) <= mostBytes) return [];
  return [{ key: largest.key, problem: 'with it the script is larger than the 200 kB that Intune takes' }];
}

export const edgeIntune: Format = {
  id: 'edge-intune',
  title: 'PowerShell for Edge in Intune',
  platform: 'windows',
  describe:
    'Intune does not take templates of others for Edge. A pair of scripts says whether a device has the policy, and writes it where it has not; what is no longer set goes.',
  refusals: (policy) => [...unfitForWindows(policy), ...tooLarge(policy)],
  files: (policy, deployment) => {
    const root = policyKey(edge, idIn(edge, deployment));
    const keys = registryKeys(root, policy);
    return [
      {
        name: 'lanyard-edge-detect.ps1',
        text: detection(["Lanyard: whether Edge on this device has the school's policy."], root, keys),
        place: `${remediations} > Detection script file; run in 64-bit PowerShell: Yes`,
      },
      {
        name: 'lanyard-edge-remediate.ps1',
        text: remediation(["Lanyard: writes the school's policy for Edge."], root, keys),
        place: `${remediations} > Remediation script file; run in 64-bit PowerShell: Yes`,
      },
      {
        name: 'lanyard-edge-extension-settings.json',
        text: jsonText(installPolicies(edge, deployment).ExtensionSettings),
        place:
          'Intune > Devices > Configuration > Create > Settings catalog > Microsoft Edge > Extensions > Configure extension management settings',
      },
    ];
  },
};
