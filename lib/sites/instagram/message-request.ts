import type { ContactAction } from '../site-adapter.ts';
import { acceptedBy, accountOf } from '../handles.ts';
import { ownAccount } from './account.ts';
import { accountLinks, nameIn } from './people.ts';
import { isDirectRoute } from './urls.ts';

/** Accepting somebody who asks to write. */
export function messageRequestAt(control: Element): ContactAction | undefined {
  const onMessagePage = isDirectRoute(location.pathname);
  const from = acceptedBy(control, accountLinks, { own: ownAccount()?.handle, onMessagePage });
  if (from === undefined) return undefined;
  const { link, handle, shown } = from;
  return { kind: 'accept', control, account: accountOf(handle, shown ?? nameIn(link, handle)) };
}
