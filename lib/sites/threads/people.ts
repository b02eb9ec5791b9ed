import type { Account } from '../../core/account.ts';
import { button } from '../../dom/buttons.ts';
import { accountOf, linksBy, nameInTitle, rowAround } from '../handles.ts';
import { handleOfLink } from './urls.ts';

/** The links to accounts in an element, in order of the page. */
export const accountLinks = linksBy(handleOfLink);

/** Beyond these an element is about more than one person. */
export const edges = '[role="dialog"], [role="main"], main, body';

/** Counts, times and buttons are no names. */
const noName = `${button}, time, svg`;

/** The display name in a row or head: a heading there, else the first words that are not the handle. */
export function nameNear(element: Element, handle: string): string | undefined {
  const row = rowAround(element, handle, accountLinks, edges);
  const leaves = [...row.querySelectorAll('h1, h2, span, div')].filter(
    (leaf) => leaf.childElementCount === 0 && leaf.closest(noName) === null,
  );
  const texts = leaves
    .toSorted((a, b) => Number(b.matches('h1, h1 *')) - Number(a.matches('h1, h1 *')))
    .map((leaf) => leaf.textContent.trim());
  return texts.find((text) => /\p{L}/u.test(text) && text.toLowerCase().replace('@', '') !== handle);
}

/** The link to the own profile stands in the navigation; where that is marked as none, outside of all content. */
function ownHandle(): string | undefined {
  const links = accountLinks(document);
  const inNavigation = links.find(({ link }) => link.closest('nav, [role="navigation"]') !== null);
  if (inNavigation !== undefined) return inNavigation.handle;
  const content = `${edges.replace(', body', '')}, article, [data-pressable-container]`;
  return links.find(({ link }) => link.closest(content) === null && link.querySelector('svg') !== null)
    ?.handle;
}

/** Who is signed in. One account at a time uses the whole site: every box is theirs. Its name stands on its profile. */
export function ownAccount(): Account | undefined {
  const handle = ownHandle();
  return handle === undefined ? undefined : accountOf(handle, nameInTitle(handle));
}
