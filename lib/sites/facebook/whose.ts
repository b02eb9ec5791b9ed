import type { Account } from '../../core/account.ts';
import { linksAbove } from '../../dom/addressee.ts';
import { opensMore, wordedIn } from '../../dom/buttons.ts';
import { parentOf } from '../../dom/event-path.ts';
import type { ShownPerson, TextSurface } from '../site-adapter.ts';
import { accountAt } from './account.ts';
import { labelOf, meaningOf } from './labels.ts';
import { nameShown, personIn, personLinks } from './people.ts';
import { ownerOf, threadOf } from './urls.ts';

const main = '[role="main"], main';
const heading = `:is(${main}) h1`;

const isSame = (a: Account | undefined, b: Account): boolean =>
  a !== undefined && (a.handle === b.handle || (a.id !== undefined && a.id === b.id) || a.id === b.handle);

/** The head of a profile: the heading with the first buttons around it. */
function headAround(title: Element): Element | undefined {
  for (let at = parentOf(title); at !== undefined && !at.matches(main); at = parentOf(at))
    if (wordedIn(at).length > 0) return at;
  return undefined;
}

/**
 * Whether the first button of a head is one of a friend: it says so, or in another language opens a menu, where "Add
 * friend" and "Cancel request" act at once.
 */
function isFriend(head: Element): boolean {
  const [first] = wordedIn(head);
  if (first === undefined) return false;
  if (/^(?:friends|following)\b/i.test(labelOf(first))) return true;
  return opensMore(first) && meaningOf(first) === undefined && !/^respond\b/i.test(labelOf(first));
}

/** Whose page is shown. */
export function personShown(): ShownPerson | undefined {
  const owner = ownerOf(location);
  const title = owner === undefined ? null : document.querySelector(heading);
  const name = title === null ? undefined : nameShown(title);
  if (owner === undefined || title === null || name === undefined) return undefined;
  // Away from the feed the own account is shown by number and name alone.
  const own = accountAt();
  if (isSame(own, owner) || own?.name === name) return undefined;
  const head = headAround(title);
  const connected = head !== undefined && isFriend(head);
  return { account: { ...owner, name }, at: head ?? title, connected };
}

/** A chat that popped up, or whose head leads nowhere, is known by the number of its conversation: the other's own. */
function ofThread(root: Element): Account | undefined {
  const links = linksAbove(root, (at) =>
    [...at.querySelectorAll('a[href]')].flatMap((link) => {
      const id = threadOf(link.getAttribute('href') ?? '', location.href);
      return id === undefined ? [] : [{ link, id }];
    }),
  );
  const [first] = links;
  const name = first && (nameShown(first.link) ?? first.link.getAttribute('aria-label') ?? undefined);
  return first === undefined || name === undefined ? undefined : { handle: first.id, id: first.id, name };
}

/** Whom a message is written to; conversations of several are nobody's. */
export function addressee({ root }: TextSurface): Account | undefined {
  const own = accountAt();
  const links = linksAbove(root, (at) => personLinks(at).filter(({ account }) => !isSame(own, account)));
  const [first] = links;
  if (first === undefined) return ofThread(root);
  return links.every(({ account }) => account.handle === first.account.handle)
    ? (links.map(({ link }) => personIn(link)).find((one) => one?.name !== undefined) ?? first.account)
    : undefined;
}
