import browser from 'webextension-polyfill';

const id = 'lanyard-closed';

/**
 * While sites are closed, every page of them starts hidden and covered, without waiting for a stopped worker: what
 * goes round the network rules (a site's own service worker, the back/forward cache) still comes up closed.
 */
export async function coverFromStart(matches: readonly string[]): Promise<void> {
  if ((await coveredMatches()).length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      matches: [...matches],
      js: ['content-scripts/closed.js'],
      css: ['content-scripts/closed.css'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/** The patterns of pages that start covered now. */
export async function coveredMatches(): Promise<readonly string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return script?.matches ?? [];
}
