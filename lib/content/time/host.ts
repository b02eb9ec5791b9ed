import { languageTag } from '../../language/language.ts';
import shared from './top-layer.css?inline';

/** The attribute by which a new instance finds what an older one left in the page, and nothing else. */
export const MARK = 'data-lanyard';

/** What a host carries: a cover says so, because it must not be gone for a moment. */
type Kind = 'toast' | 'cover';

type Host = {
  host: HTMLElement;
  root: ShadowRoot;
  /** Puts the host's style back to what it must be, where somebody changed it. */
  guardStyle: () => void;
};

/** Nothing of the site's styles may reach the host; inline and important beats every sheet of the page. */
const GUARDED: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['direction', 'ltr'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['visibility', 'visible'],
  ['opacity', '1'],
];

/** Also takes away what somebody else wrote there. */
function setStyle(host: HTMLElement): void {
  host.removeAttribute('style');
  for (const [name, value] of GUARDED) host.style.setProperty(name, value, 'important');
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A host with a closed shadow root in our own visual language; not yet in the page. */
export function createHost(kind: Kind, css: string): Host {
  const host = document.createElement('div');
  host.setAttribute(MARK, kind);
  // The page's own language and direction say nothing of our words.
  host.lang = languageTag();
  host.dir = 'ltr';
  setStyle(host);
  // Compared as a whole: `all` reads as empty beside the others, and a style set without need calls its observer again.
  const wanted = host.style.cssText;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(shared), sheetOf(css)];
  return { host, root, guardStyle: () => (host.style.cssText === wanted ? undefined : setStyle(host)) };
}

/**
 * Takes away what an instance before an update left behind; its own code is dead or gives up by itself. Tells whether
 * a cover was among it.
 */
export function removeLeftovers(): boolean {
  const hosts = [...document.querySelectorAll(`div[${MARK}]`)];
  for (const host of hosts) host.remove();
  return hosts.some((host) => host.getAttribute(MARK) === 'cover');
}
