import { messageRequestAround } from '../../dom/message-request.ts';
import type { ContactAction } from '../site-adapter.ts';
import { meaningOf } from './labels.ts';
import { personIn, personLinks } from './people.ts';
import { isMessageRoute } from './urls.ts';

/** Accepting somebody who asks to write, on a page of messages or in a chat that popped up. */
export function messageRequestAt(control: Element): ContactAction | undefined {
  const request = messageRequestAround(control, {
    linksIn: personLinks,
    onMessagePage: isMessageRoute(location),
  });
  const account = request && personIn(request.from.link);
  if (request === undefined || account === undefined) return undefined;
  const meaning = meaningOf(control);
  const accepts = meaning === undefined ? request.last : meaning === 'accept';
  return accepts ? { kind: 'accept', control, account } : undefined;
}
