import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';

/** The folders in which browsers of Chromium's family look; all files there are read, the last by name wins key by key. */
const browsers = [
  { name: 'chrome', id: 'chromeId', folder: '/etc/opt/chrome/policies/managed' },
  { name: 'chromium', id: 'chromeId', folder: '/etc/chromium/policies/managed' },
  { name: 'edge', id: 'edgeId', folder: '/etc/opt/edge/policies/managed' },
] as const;

export const linuxJson: Format = {
  id: 'linux-json',
  title: 'Chrome, Chromium and Edge on Linux (JSON)',
  platform: 'linux',
  describe: 'One file for each browser, read at its start and whenever the file changes.',
  refusals: () => [],
  files: (policy, deployment) =>
    browsers.map(({ name, id, folder }) => ({
      name: `lanyard-${name}-linux.json`,
      text: jsonText({ '3rdparty': { extensions: { [deployment[id]]: policy } } }),
      place: `${folder}/lanyard.json`,
    })),
};
