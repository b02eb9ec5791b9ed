import { isMessage, messageRequestAround } from '../../dom/message-request.ts';
import type { ContactAction } from '../site-adapter.ts';
import { ownAccount } from './account.ts';
import { accountLinks, accountOf, nameIn } from './people.ts';
import { handleOfPath, isDirectRoute } from './urls.ts';

const accept = /^(?:accept|allow)\b/i;
const other = /^(?:block|delete|decline|report|cancel|close|ignore|hide|view|see)\b/i;

function linkIn(within: Element): Element | undefined {
  const own = ownAccount()?.handle;
  return accountLinks(within).find(({ link, handle }) => !isMessage(link) && handle !== own)?.link;
}

/** Accepting somebody who asks to write. */
export function messageRequestAt(control: Element): ContactAction | undefined {
  const request = messageRequestAround(control, {
    linkIn,
    onMessagePage: isDirectRoute(location.pathname),
  });
  const handle = handleOfPath(request?.link.getAttribute('href') ?? '');
  if (request === undefined || handle === undefined) return undefined;
  const label = control.textContent.trim();
  const accepts = accept.test(label) || (request.last && !other.test(label));
  if (!accepts) return undefined;
  const shown = request.link.textContent.trim();
  const name = shown !== '' && shown.toLowerCase() !== handle ? shown : nameIn(request.link, handle);
  return { kind: 'accept', control, account: accountOf(handle, name) };
}
