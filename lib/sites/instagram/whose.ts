import type { Account } from '../../core/account.ts';
import { accountOf, nameInTitle, showsHandle, soleAddressee } from '../handles.ts';
import type { ShownPerson, TextSurface } from '../site-adapter.ts';
import { ownAccount } from './account.ts';
import { firstInHeader } from './contact.ts';
import { isOfFollowed } from './meaning.ts';
import { accountLinks, nameIn } from './people.ts';
import { ownerOfPath } from './urls.ts';

/** Whose page is shown. */
export function personShown(): ShownPerson | undefined {
  const handle = ownerOfPath(location.pathname);
  const header = handle === undefined ? null : document.querySelector('main header');
  if (handle === undefined || header === null || handle === ownAccount()?.handle) return undefined;
  if (header.closest('article') !== null || !showsHandle(header, handle)) return undefined;
  const account = accountOf(handle, nameInTitle(handle) ?? nameIn(header, handle));
  const first = firstInHeader(header);
  return { account, at: header, connected: first !== undefined && isOfFollowed(first) };
}

/** Whom a message is written to; conversations of several are nobody's. */
export function addressee({ root }: TextSurface): Account | undefined {
  const to = soleAddressee(root, accountLinks, ownAccount()?.handle);
  return to && accountOf(to.handle, to.shown ?? nameIn(to.link, to.handle));
}
