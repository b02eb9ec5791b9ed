import { type SiteInfo, siteOfUrl } from '../core/site-info.ts';

/** Who sent a message, as the browser says; `origin` and `documentId` are not in every browser. */
export type RawSender = {
  id?: string;
  origin?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  /** Chromium’s alone. */
  documentLifecycle?: string;
  tab?: { id?: number };
};

/** The page a content script runs in. */
export type ContentPage = {
  siteId: string;
  tabId: number;
  /** Stays the same while the document lives; where the browser names no documents, while the tab does. */
  key: string;
};

const originOf = ({ origin, url }: RawSender): string | undefined => {
  // A compromised tab can forge `url` in Chromium, not `origin`; only where there is none is `url` looked at.
  if (origin !== undefined) return origin;
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
};

/** In these, the top frame of a page has another number than 0; no script of ours runs in any other frame. */
const leftLifecycles: readonly (string | undefined)[] = ['cached', 'pending_deletion'];

/**
 * The page of a content script in the top frame of a listed site; undefined for every other sender.
 *
 * @param also a page that was just left may speak, too: in Chromium its last word arrives when it is in the
 *   back/forward cache already, or is being taken down.
 */
export function contentPageOf(
  sender: RawSender,
  sites: readonly SiteInfo[],
  also?: 'left',
): ContentPage | undefined {
  const tabId = sender.tab?.id;
  const site = siteOfUrl(sites, originOf(sender));
  const isLeft = also === 'left' && leftLifecycles.includes(sender.documentLifecycle);
  if (tabId === undefined || site === undefined || !(sender.frameId === 0 || isLeft)) return undefined;
  return { siteId: site.id, tabId, key: sender.documentId ?? `tab ${tabId}` };
}

/** Whether a message comes from one of our own pages; never from one that a site has put into a frame. */
export const isOwnPage = (sender: RawSender, ownOrigin: string): boolean =>
  originOf(sender) === ownOrigin && (sender.frameId === undefined || sender.frameId === 0);
