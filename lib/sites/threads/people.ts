import type { Account } from '../../core/account.ts';
import { button } from '../../dom/buttons.ts';
import { parentOf } from '../../dom/event-path.ts';
import { handleOfLink } from './urls.ts';

type AccountLink = { link: Element; handle: string };

/** The links to accounts in an element, in order of the page. */
export const accountLinks = (within: ParentNode): readonly AccountLink[] =>
  [...within.querySelectorAll('a[href]')].flatMap((link) => {
    const handle = handleOfLink(link.getAttribute('href') ?? '');
    return handle === undefined ? [] : [{ link, handle }];
  });

/** Beyond these an element is about more than one person. */
export const edges = '[role="dialog"], [role="main"], main, body';

/** The largest element around that is about one account alone: a row, or a card. */
function rowAround(element: Element, handle: string): Element {
  let row = element;
  for (let at = parentOf(element); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    if (accountLinks(at).some((one) => one.handle !== handle)) break;
    row = at;
  }
  return row;
}

/** Counts, times and buttons are no names. */
const noName = `${button}, time, svg`;

/** The display name in a row or head: a heading there, else the first words that are not the handle. */
export function nameNear(element: Element, handle: string): string | undefined {
  const row = rowAround(element, handle);
  const leaves = [...row.querySelectorAll('h1, h2, span, div')].filter(
    (leaf) => leaf.childElementCount === 0 && leaf.closest(noName) === null,
  );
  const texts = leaves
    .toSorted((a, b) => Number(b.matches('h1, h1 *')) - Number(a.matches('h1, h1 *')))
    .map((leaf) => leaf.textContent.trim());
  return texts.find((text) => /\p{L}/u.test(text) && text.toLowerCase().replace('@', '') !== handle);
}

export const accountOf = (handle: string, name: string | undefined): Account =>
  name === undefined ? { handle } : { handle, name };

/** The link to the own profile stands in the navigation; where that is marked as none, outside of all content. */
function ownHandle(): string | undefined {
  const links = accountLinks(document);
  const inNavigation = links.find(({ link }) => link.closest('nav, [role="navigation"]') !== null);
  if (inNavigation !== undefined) return inNavigation.handle;
  const content = `${edges.replace(', body', '')}, article, [data-pressable-container]`;
  return links.find(({ link }) => link.closest(content) === null && link.querySelector('svg') !== null)
    ?.handle;
}

/** Who is signed in. One account at a time uses the whole site: every box is theirs. */
export function ownAccount(): Account | undefined {
  const handle = ownHandle();
  return handle === undefined ? undefined : { handle };
}
