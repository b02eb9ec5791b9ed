import { acceptedBy, accountOf } from '../handles.ts';
import type { ContactAction } from '../site-adapter.ts';
import { accountAt } from './account.ts';
import { accountLinks } from './people.ts';
import { isMessageRoute } from './urls.ts';

/** Accepting somebody who asks to write; the chat and its buttons are in an open shadow root. */
export function messageRequestAt(control: Element): ContactAction | undefined {
  const onMessagePage = isMessageRoute(location.pathname);
  const from = acceptedBy(control, accountLinks, { own: accountAt()?.handle, onMessagePage });
  return from && { kind: 'accept', control, account: accountOf(from.handle, from.shown) };
}
