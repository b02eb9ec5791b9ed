import { browsers } from '../browser.ts';
import type { Format } from '../format.ts';
import { installPolicies } from '../install.ts';
import { jsonText } from './json-text.ts';

const [chrome, edge] = browsers;

/** Where browsers of Chromium’s family look. All files there are read; the last by name wins, key by key. */
const folders = [
  { name: 'chrome', browser: chrome, id: 'chromeId', folder: '/etc/opt/chrome/policies/managed' },
  { name: 'chromium', browser: chrome, id: 'chromeId', folder: '/etc/chromium/policies/managed' },
  { name: 'edge', browser: edge, id: 'edgeId', folder: '/etc/opt/edge/policies/managed' },
] as const;

export const linuxJson: Format = {
  id: 'linux-json',
  title: 'Chrome, Chromium and Edge on Linux (JSON)',
  platform: 'linux',
  describe:
    'A file with the policy and one that installs Lanyard, for each browser; read at its start and whenever a file changes.',
  refusals: () => [],
  files: (policy, deployment) =>
    folders.flatMap(({ name, browser, id, folder }) => [
      {
        name: `lanyard-${name}-linux.json`,
        text: jsonText({ '3rdparty': { extensions: { [deployment[id]]: policy } } }),
        place: `${folder}/lanyard.json`,
      },
      {
        name: `lanyard-${name}-linux-install.json`,
        text: jsonText(installPolicies(browser, deployment)),
        place: `${folder}/lanyard-install.json`,
      },
    ]),
};
