import browser from 'webextension-polyfill';

type Tab = { id?: number; lastAccessed?: number };

/**
 * The tab that the popup is about: the active one; where the popup itself was opened in a tab, the one in use before.
 */
async function tabInUse(): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  const tabs: readonly Tab[] = await browser.tabs.query({
    currentWindow: true,
    ...(own === undefined ? { active: true } : {}),
  });
  const usedAt = ({ lastAccessed = 0 }: Tab): number => lastAccessed;
  return tabs.filter(({ id }) => id !== own?.id).toSorted((a, b) => usedAt(b) - usedAt(a))[0]?.id;
}

/** Runs a script of ours in the top frame; a page that may not be touched gives nothing. */
async function run(tabId: number, file: string): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  return answer?.result;
}

/** The tab in use, if it shows one's own profile on a site that Lanyard can read. */
export async function ownProfileTab(): Promise<number | undefined> {
  const tabId = await tabInUse().catch(() => undefined);
  if (tabId === undefined) return undefined;
  const isOwn = await run(tabId, '/own-profile.js').catch(() => false);
  return isOwn === true ? tabId : undefined;
}

/** Begins the profile check-up in a tab, and goes there. Rejects where the page is gone. */
export async function checkProfileIn(tabId: number): Promise<void> {
  await run(tabId, '/profile-check.js');
  await browser.tabs.update(tabId, { active: true });
}
