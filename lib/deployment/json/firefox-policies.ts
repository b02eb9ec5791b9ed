import { browsers, idIn } from '../browser.ts';
import type { Format } from '../format.ts';
import { installPolicies } from '../install.ts';
import { jsonText } from './json-text.ts';

const [, , firefox] = browsers;

const places = [
  'Linux: /etc/firefox/policies/policies.json',
  'Windows: the folder distribution beside firefox.exe',
  'macOS: Firefox.app/Contents/Resources/distribution/policies.json',
];

export const firefoxPolicies: Format = {
  id: 'firefox-policies',
  title: 'Firefox (policies.json)',
  platform: 'any',
  describe:
    'Firefox reads one such file, at its start: the policy and what installs Lanyard are both in it. Where you have one already, put the keys of this one beside yours.',
  refusals: () => [],
  files: (policy, deployment) => [
    {
      name: 'policies.json',
      text: jsonText({
        policies: {
          '3rdparty': { Extensions: { [idIn(firefox, deployment)]: policy } },
          ...installPolicies(firefox, deployment),
        },
      }),
      place: places.join('; '),
    },
  ],
};
