import type { Diagnostics } from '../../../lib/core/diagnostics.ts';

/** A device on which all is as it should be; tests say what is not. */
export const inOrder: Diagnostics = {
  policy: { source: 'browser', others: [], groups: [] },
  people: { state: 'none', lists: [] },
  enforcement: {
    enforcement: 'enforced',
    access: { state: 'open' },
    openBecause: 'outside-hours',
    usedToday: 0,
    minutes: { sharing: 'off' },
    rules: { wanted: [], found: [] },
    scripts: { wanted: [], found: [] },
  },
  sites: [
    {
      id: 'x',
      name: 'X',
      hosts: [{ host: 'x.com', match: '*://*.x.com/*', held: true }],
      health: 'recognised',
      faults: [],
      use: 'counted',
    },
  ],
  language: { tag: 'en-GB' },
  versions: {
    lanyard: '1.2.3',
    extensionId: 'abcdefgh',
    browser: 'Chromium 156.0.8078.79',
    platform: 'linux (x86-64)',
    minimumBrowser: 'Chrome or Edge 144',
    database: { kind: 'ok' },
  },
  timeZone: 'Europe/London',
};
