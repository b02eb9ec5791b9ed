import browser from 'webextension-polyfill';

import { type SiteInfo } from '../core/site-info.ts';
import {
  type MessageName,
  type MessageRequest,
  type MessageResponse,
  protocol,
  type Protocol,
} from './protocol.ts';
import { type ContentPage, contentPageOf, isOwnPage, type RawSender } from './sender.ts';
import type { Answer } from './wire.ts';

/** A handler gets the parsed request and, from content scripts, the page as the browser names it. */
export type MessageHandlers = {
  [Name in MessageName]: (
    request: MessageRequest<Name>,
    page: Protocol[Name]['from'] extends 'content' ? ContentPage : undefined,
  ) => Promise<MessageResponse<Name>> | MessageResponse<Name>;
};

type AnyHandler = (request: unknown, page: ContentPage | undefined) => Promise<unknown>;

const refuse = (error: string): Answer => ({ ok: false, error });

const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(protocol, name);

const nameIn = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'name' in message ? message.name : undefined;

const requestIn = (message: object): unknown => ('request' in message ? message.request : undefined);

/** What a page that was just left may say still. Its tab shows another: no other question is for it to ask. */
const lastWord: MessageName = 'reportPresence';

/** Answers one message, or says which check failed. Never rejects: a rejection reads differently in each browser. */
export async function answer(
  message: unknown,
  sender: RawSender,
  own: { id: string; origin: string; sites: readonly SiteInfo[] },
  handlers: MessageHandlers,
): Promise<Answer> {
  const name = nameIn(message);
  if (sender.id !== own.id) return refuse('sent by another extension');
  if (!isMessageName(name)) return refuse('no such message');
  const { from, request: schemaOf } = protocol[name];
  const page =
    from === 'content' ? contentPageOf(sender, own.sites, name === lastWord ? 'left' : undefined) : undefined;
  const isAllowed = from === 'content' ? page !== undefined : isOwnPage(sender, own.origin);
  if (!isAllowed) return refuse(`not from a ${from}`);
  const request = schemaOf().safeParse(requestIn(message as object));
  // What was wrong is not said: the message may hold what must not come back in a log.
  if (!request.success) return refuse('malformed request');
  try {
    const handler = handlers[name] as AnyHandler;
    return { ok: true, value: await handler(request.data, page) };
  } catch (error) {
    console.error(`Lanyard could not answer ${name}`, error);
    return refuse('the worker failed');
  }
}

/** Serves every message, from now on until `signal` aborts. Call it in the first turn of the worker. */
export function serve(handlers: MessageHandlers, sites: readonly SiteInfo[], signal: AbortSignal): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin, sites };
  const listener = (message: unknown, sender: RawSender): Promise<Answer> | undefined =>
    // What is not a question of ours is somebody else's to answer.
    nameIn(message) === undefined ? undefined : answer(message, sender, own, handlers);
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
