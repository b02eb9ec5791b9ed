import browser from 'webextension-polyfill';

import type { Versions } from '../core/diagnostics.ts';
import { matchesOf, type SiteInfo } from '../core/site-info.ts';
import * as m from '../language/made/messages.ts';
import { isFirefox } from './engine.ts';

type Brand = { brand: string; version: string };

type BrandedNavigator = {
  userAgentData?: {
    brands: readonly Brand[];
    getHighEntropyValues: (hints: string[]) => Promise<{ fullVersionList?: readonly Brand[] }>;
  };
};

/** The part of the manifest that is read here; the polyfill's type has not all of it. */
type Manifest = {
  version: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko?: { strict_min_version?: string } };
  content_scripts?: readonly { matches?: readonly string[]; js?: readonly string[] }[];
};

const manifest = (): Manifest => browser.runtime.getManifest();

/** The brand that people know: browsers list their engine and a made-up brand beside it. */
export function brandOf(brands: readonly Brand[]): Brand | undefined {
  const real = brands.filter(({ brand }) => !/not.*brand/i.test(brand));
  return real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
}

/** The version of Lanyard that runs. */
export const lanyardVersion = (): string => manifest().version;

async function browserName(): Promise<string> {
  if (isFirefox()) {
    const { name, version } = await browser.runtime.getBrowserInfo();
    return `${name} ${version}`;
  }
  const { userAgentData } = navigator as BrandedNavigator;
  const full = await userAgentData?.getHighEntropyValues(['fullVersionList']);
  const brand = brandOf(full?.fullVersionList ?? userAgentData?.brands ?? []);
  return brand === undefined ? m.diagnosticsNotKnown() : `${brand.brand} ${brand.version}`;
}

function minimumBrowser({
  minimum_chrome_version: chrome,
  browser_specific_settings: own,
}: Manifest): string {
  return isFirefox()
    ? `Firefox ${own?.gecko?.strict_min_version ?? ''}`
    : m.diagnosticsChromeOrEdge({ version: chrome ?? '' });
}

async function platformName(): Promise<string> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  return `${os} (${arch})`;
}

/** In what Lanyard runs, as the browser says; what it does not say is “not known”. */
export async function readVersions(): Promise<Omit<Versions, 'database'>> {
  return {
    lanyard: lanyardVersion(),
    extensionId: browser.runtime.id,
    browser: await browserName().catch(m.diagnosticsNotKnown),
    platform: await platformName().catch(m.diagnosticsNotKnown),
    minimumBrowser: minimumBrowser(manifest()),
  };
}

/** What the browser speaks, then what it asks pages for: the best first (BCP 47). */
export const browserLanguages = (): readonly string[] => [
  browser.i18n.getUILanguage(),
  ...navigator.languages,
];

/** Ids of the sites into whose pages the manifest puts more than the script that counts time. */
export function nudgedSites(catalogue: readonly SiteInfo[], timeScript: string): readonly string[] {
  const matches = (manifest().content_scripts ?? [])
    // Firefox gives whole addresses here.
    .filter(({ js = [] }) => js.some((file) => !file.endsWith(timeScript)))
    .flatMap(({ matches: own = [] }) => own);
  return catalogue
    .filter((site) => matchesOf(site).every((match) => matches.includes(match)))
    .map(({ id }) => id);
}
