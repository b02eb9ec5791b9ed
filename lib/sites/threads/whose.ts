import type { Account } from '../../core/account.ts';
import { wordedIn, wordsOn } from '../../dom/buttons.ts';
import { standsOut } from '../../dom/stands-out.ts';
import { accountOf, nameInTitle, showsHandle, soleAddressee } from '../handles.ts';
import type { ShownPerson, TextSurface } from '../site-adapter.ts';
import { says } from './contact.ts';
import { profileHead } from './head.ts';
import { accountLinks, nameNear, ownAccount } from './people.ts';
import { isProfilePath, ownerOfPath } from './urls.ts';

/** "Following", or in another language a first button that is drawn as done; "Requested" is taken for it there. */
function isFollowed(head: Element): boolean {
  const [first] = wordedIn(head);
  const words = first && wordsOn(first);
  if (first === undefined || words === undefined) return false;
  const label = words.textContent.trim();
  if (/^following\b/i.test(label)) return true;
  return !says.follow.test(label) && !says.other.test(label) && !standsOut(first, words);
}

/** Whose page is shown. */
export function personShown(): ShownPerson | undefined {
  const handle = isProfilePath(location.pathname) ? ownerOfPath(location.pathname) : undefined;
  const at = handle === undefined ? undefined : profileHead();
  if (handle === undefined || at === undefined || handle === ownAccount()?.handle) return undefined;
  if (!showsHandle(at, handle)) return undefined;
  const account = accountOf(handle, nameInTitle(handle) ?? nameNear(at, handle));
  return { account, at, connected: isFollowed(at) };
}

/** Whom a message is written to; conversations of several are nobody's. */
export function addressee({ root }: TextSurface): Account | undefined {
  const to = soleAddressee(root, accountLinks, ownAccount()?.handle);
  return to && accountOf(to.handle, to.shown ?? nameNear(to.link, to.handle));
}
