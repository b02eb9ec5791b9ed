import browser from 'webextension-polyfill';

import type { AccessDecision } from '../core/access.ts';
import { matchesOf, type SiteInfo, siteOfUrl } from '../core/site-info.ts';
import type { WarningView } from '../core/warning.ts';
import { everySpelling } from './spellings.ts';

/** Files of content scripts, as the manifest lists them. */
type ContentFiles = { js: readonly string[]; css?: readonly string[] };

const topFrame = { frameId: 0 };

/** Whether somebody in the page listened: our content scripts answer each push that they know. */
const push = async (tabId: number, name: string, payload?: unknown): Promise<boolean> => {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { push: name, payload }, topFrame)
    .catch(() => undefined);
  return answer === true;
};

/** Puts a content script into an open page; a page that may not be touched (a PDF, an error page) is left. */
async function inject(tabId: number, { js, css = [] }: ContentFiles): Promise<void> {
  const target = { tabId, frameIds: [0] };
  // The sheet first: what a script marks is not seen without it. Chromium takes no empty list.
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] }).catch(() => undefined);
  await browser.scripting
    .executeScript({ target, files: [...js], injectImmediately: true })
    .catch(() => undefined);
}

/** Runs a script of ours in a page, and gives its answer. */
async function run(tabId: number, file: string): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  return answer?.result;
}

/** Firefox gives whole addresses, and `null` where there are none. */
const pathsOf = (lists: readonly (readonly string[] | null | undefined)[]): readonly string[] =>
  lists
    .flatMap((files) => files ?? [])
    .map((file) => new URL(file, browser.runtime.getURL('')).pathname.replace('/', ''));

/** What the manifest puts into pages of a site that are opened from now on. */
function filesOf(site: SiteInfo): ContentFiles {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const patterns = matchesOf(site);
  const own = scripts.filter(({ matches }) => patterns.every((pattern) => matches.includes(pattern)));
  return { js: pathsOf(own.map(({ js }) => js)), css: pathsOf(own.map(({ css }) => css)) };
}

/** The tab that the person uses: the active one; where that is the popup, opened in a tab, the one in use before it. */
async function tabInUse() {
  const popup = browser.runtime.getURL('popup.html');
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  return tabs
    .filter(({ url }) => url?.startsWith(popup) !== true)
    .toSorted(
      (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    )[0];
}

/** Files that the worker puts into pages one by one. */
type OwnFiles = {
  time: string;
  warning: string;
  rules: string;
  listCheck: string;
  ownProfile: string;
  signedIn: string;
  profileCheck: string;
};

/** Open pages of the sites, told by messages. */
export function createTabs(catalogue: readonly SiteInfo[], files: OwnFiles) {
  const tabsOf = async (siteId: string): Promise<readonly number[]> => {
    const url = catalogue.filter(({ id }) => id === siteId).flatMap(matchesOf);
    const tabs =
      url.length === 0 ? [] : await browser.tabs.query({ url: [...everySpelling(url)], discarded: false });
    return tabs.map(({ id }) => id).filter((id) => id !== undefined);
  };

  /** A page that does not listen lost its script to an update, or never had it: it then asks by itself. */
  const tellAccess = async (tabId: number, decision: AccessDecision): Promise<void> => {
    if (!(await push(tabId, 'accessChanged', decision))) await inject(tabId, { js: [files.time] });
  };

  return {
    open: tabsOf,
    tellAccess,
    tellIfListening: async (tabId: number, decision: AccessDecision): Promise<void> => {
      await push(tabId, 'accessChanged', decision);
    },
    tellSettings: async (tabId: number): Promise<void> => {
      await push(tabId, 'settingsChanged');
    },
    inFront: async (): Promise<{ tabId: number; siteId: string } | undefined> => {
      const tab = await tabInUse();
      const site = siteOfUrl(catalogue, tab?.url);
      return tab?.id === undefined || site === undefined ? undefined : { tabId: tab.id, siteId: site.id };
    },
    warn: async (tabId: number, view: WarningView): Promise<boolean> => {
      await inject(tabId, { js: [files.warning] });
      return push(tabId, 'warn', view);
    },
    putListCheck: (tabId: number): Promise<void> => inject(tabId, { js: [files.listCheck] }),
    /** What the script says that only asks whose page it is. */
    isOwnProfile: async (tabId: number): Promise<boolean> =>
      (await run(tabId, files.ownProfile).catch(() => false)) === true,
    isSignedIn: async (tabId: number): Promise<boolean> => (await run(tabId, files.signedIn)) === true,
    /** Rejects where the page is gone. */
    putProfileCheck: async (tabId: number): Promise<void> => {
      await run(tabId, files.profileCheck);
      await browser.tabs.update(tabId, { active: true });
    },
    putRules: (tabId: number): Promise<void> => inject(tabId, { js: [files.rules] }),
    /** Next to the tab, and back to it when it is closed. */
    openPassPage: async (tabId: number): Promise<void> => {
      const { index } = await browser.tabs.get(tabId);
      const url = browser.runtime.getURL('pass.html#cover');
      await browser.tabs.create({ url, openerTabId: tabId, index: index + 1 });
    },
    openWelcome: async (): Promise<void> => {
      await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    },
    tellOwnPages: async (decision: AccessDecision): Promise<void> => {
      // Rejects where none is open.
      await browser.runtime.sendMessage({ push: 'accessChanged', payload: decision }).catch(() => undefined);
    },
    tellLanguage: async (): Promise<void> => {
      await browser.runtime.sendMessage({ push: 'languageChanged' }).catch(() => undefined);
    },
    /** Into open pages, where the browser does not: after an update (Chromium), and after access was given. */
    injectInto: async (sites: readonly SiteInfo[]): Promise<void> => {
      const intoOne = async (site: SiteInfo): Promise<unknown> => {
        const ofSite = filesOf(site);
        return Promise.all((await tabsOf(site.id)).map((tabId) => inject(tabId, ofSite)));
      };
      await Promise.all(sites.map(intoOne));
    },
  };
}
