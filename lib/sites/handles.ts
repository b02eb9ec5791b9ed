import type { Account } from '../core/account.ts';
import { linksAbove } from '../dom/addressee.ts';
import { parentOf } from '../dom/event-path.ts';
import { messageRequestAround } from '../dom/message-request.ts';

// What sites have in common whose people are known by a handle, which links to them carry.

/** A link to somebody's profile. */
export type AccountLink = { link: Element; handle: string };

/** How a site's links to accounts are found in an element, in order of the page. */
export type LinksIn = (within: ParentNode, selector?: string) => readonly AccountLink[];

/** @param handleOf whom an address leads to; undefined for every other address */
export const linksBy =
  (handleOf: (href: string) => string | undefined): LinksIn =>
  (within, selector = 'a[href]') =>
    [...within.querySelectorAll(selector)].flatMap((link) => {
      const handle = handleOf(link.getAttribute('href') ?? '');
      return handle === undefined ? [] : [{ link, handle }];
    });

/** An account with what is known of it. */
export const accountOf = (handle: string, name: string | undefined, id?: string): Account => ({
  handle,
  ...(name === undefined ? {} : { name }),
  ...(id === undefined ? {} : { id }),
});

/**
 * The largest element around that is about one account alone: a row, or a card.
 *
 * @param edges beyond these an element is no row or card
 */
export function rowAround(element: Element, handle: string, linksIn: LinksIn, edges: string): Element {
  let row = element;
  for (let at = parentOf(element); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    if (linksIn(at).some((one) => one.handle !== handle)) break;
    row = at;
  }
  return row;
}

/** The other side of a conversation, with the name that links to them show. */
type Correspondent = AccountLink & { shown: string | undefined };

const nameShownIn = ({ link, handle }: AccountLink): string | undefined => {
  const text = link.textContent.trim();
  return text === '' || text.toLowerCase().replace(/^@/, '') === handle ? undefined : text;
};

/** Whom a message is written to; conversations of several are nobody's. */
export function soleAddressee(
  box: Element,
  linksIn: LinksIn,
  own: string | undefined,
): Correspondent | undefined {
  const links = linksAbove(box, (at) => linksIn(at).filter(({ handle }) => handle !== own));
  const [first] = links;
  if (first === undefined || links.some(({ handle }) => handle !== first.handle)) return undefined;
  return { ...first, shown: links.map(nameShownIn).find((name) => name !== undefined) };
}

const accept = /^(?:accept|allow)\b/i;
const other = /^(?:block|delete|decline|report|cancel|close|ignore|hide|leave|view|see)\b/i;

/** Whose asking to write a control accepts: by its words where they are English, else by its place, the last. */
export function acceptedBy(
  control: Element,
  linksIn: LinksIn,
  { own, onMessagePage }: { own: string | undefined; onMessagePage: boolean },
): Correspondent | undefined {
  const request = messageRequestAround(control, {
    linksIn: (within) => linksIn(within).filter(({ handle }) => handle !== own),
    onMessagePage,
  });
  const label = control.textContent.trim();
  if (request === undefined || !(accept.test(label) || (request.last && !other.test(label))))
    return undefined;
  return { ...request.from, shown: nameShownIn(request.from) };
}

/** The name in the title of a profile's page, "Name (@handle) …"; the title may still be that of the page before. */
export function nameInTitle(handle: string): string | undefined {
  const [, name, titled] = /^(?:\(\d+\+?\) )?(.+?) \(@([\w.]+)\)/.exec(document.title) ?? [];
  return titled?.toLowerCase() === handle ? name : undefined;
}

/** Whether an element shows the handle by itself; the head of the page before may still be there. */
export const showsHandle = (head: Element, handle: string): boolean =>
  [...head.querySelectorAll('h1, h2, span, a, div')].some(
    ({ textContent }) => textContent.trim().toLowerCase().replace(/^@/, '') === handle,
  );
