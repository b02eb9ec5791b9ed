import type { Deployment } from './format.ts';

/** A browser for which files are made, by what differs between them. */
export type Browser = {
  /** In file names. */
  id: 'chrome' | 'edge' | 'firefox';
  title: string;
  /** Below `HKEY_LOCAL_MACHINE`. */
  registryKey: string;
  /** Preference domain on macOS. */
  domain: string;
};

export const browsers = [
  {
    id: 'chrome',
    title: 'Google Chrome',
    registryKey: 'SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
  },
  {
    id: 'edge',
    title: 'Microsoft Edge',
    registryKey: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
  },
  {
    id: 'firefox',
    title: 'Mozilla Firefox',
    registryKey: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
    domain: 'org.mozilla.firefox',
  },
] as const satisfies readonly Browser[];

/** The id that Lanyard has in this browser. */
export const idIn = ({ id }: Browser, { chromeId, edgeId, firefoxId }: Deployment): string =>
  ({ chrome: chromeId, edge: edgeId, firefox: firefoxId })[id];
