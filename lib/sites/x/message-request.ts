import { isMessage, messageRequestAround } from '../../dom/message-request.ts';
import type { ContactAction } from '../site-adapter.ts';
import { accountOf } from './people.ts';
import { handleOfLink, isMessageRoute } from './urls.ts';

const accept = /^(?:accept|allow)\b/i;
const other = /^(?:block|delete|decline|report|cancel|close|leave|view)\b/i;

const linkIn = (within: Element): Element | undefined =>
  [...within.querySelectorAll('a[href]')].find(
    (link) => handleOfLink(link.getAttribute('href') ?? '') !== undefined && !isMessage(link),
  );

/** Accepting somebody who asks to write; the chat and its buttons are in an open shadow root. */
export function messageRequestAt(control: Element): ContactAction | undefined {
  const request = messageRequestAround(control, {
    linkIn,
    onMessagePage: isMessageRoute(location.pathname),
  });
  const handle = handleOfLink(request?.link.getAttribute('href') ?? '');
  if (request === undefined || handle === undefined) return undefined;
  const label = control.textContent.trim();
  if (!accept.test(label) && (!request.last || other.test(label))) return undefined;
  const shown = request.link.textContent.trim();
  const name = shown === '' || shown.startsWith('@') ? undefined : shown;
  return { kind: 'accept', control, account: accountOf(handle, name) };
}
