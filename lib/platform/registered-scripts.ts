import browser, { type Scripting } from 'webextension-polyfill';

import { everySpelling } from './spellings.ts';

type Registered = Scripting.RegisteredContentScript & { matchOriginAsFallback: boolean };

type Script = Pick<Registered, 'id' | 'js' | 'css'>;

const closed: Script = {
  id: 'lanyard-closed',
  js: ['content-scripts/closed.js'],
  css: ['content-scripts/closed.css'],
};

const time: Script = { id: 'lanyard-time', js: ['content-scripts/time.js'] };

async function matchesNow({ id }: Script): Promise<readonly string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const registered = script?.matches ?? [];
  return registered.filter((match) => everySpelling([match]).every((one) => registered.includes(one)));
}

async function register(script: Script, matches: readonly string[]): Promise<void> {
  if ((await matchesNow(script)).length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  if (matches.length === 0) return;
  const registered: Registered = {
    ...script,
    matches: [...everySpelling(matches)],
    // Also in windows that a page of the site makes by itself: `about:blank`, `blob:`.
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([registered]);
}

/**
 * While sites are closed, every page of them starts hidden and covered, without waiting for a stopped worker: what
 * goes round the network rules (a site's own service worker, the back/forward cache) still comes up closed.
 */
export const coverFromStart = (matches: readonly string[]): Promise<void> => register(closed, matches);

/** The patterns of pages that start covered now. */
export const coveredMatches = (): Promise<readonly string[]> => matchesNow(closed);

/** Pages of sites that only this policy has counted are counted from their start. */
export const countMatches = (matches: readonly string[]): Promise<void> => register(time, matches);

/** The patterns of pages that are counted so now. */
export const countedMatches = (): Promise<readonly string[]> => matchesNow(time);
