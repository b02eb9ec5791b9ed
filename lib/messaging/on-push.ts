import { pageRuntime, type PageListener } from './page-runtime.ts';
import type { Pushes } from './protocol.ts';
import type { PushEnvelope } from './wire.ts';

type PushHandlers = { [Name in keyof Pushes]?: (payload: Pushes[Name]) => void };

const isPush = (message: unknown): message is PushEnvelope =>
  typeof message === 'object' && message !== null && 'push' in message;

type AnyHandler = (payload: unknown) => void;

/** Payloads come from our own worker, typed by the same protocol, and are not checked again. */
const handlerOf = (handlers: PushHandlers, name: string): AnyHandler | undefined =>
  Object.hasOwn(handlers, name) ? (handlers as Record<string, AnyHandler>)[name] : undefined;

/**
 * Listens to what the worker tells this page, until `signal` aborts. Every push is answered, so that the worker can
 * tell a page that listens from one that needs its content script (again).
 */
export function onPush(handlers: PushHandlers, signal: AbortSignal): void {
  const runtime = pageRuntime();
  if (runtime === undefined || signal.aborted) return;
  const { id } = runtime;
  const listener: PageListener = (message, sender, respond) => {
    // The worker has no tab: another page of ours, or a content script, is not believed.
    if (!isPush(message) || sender.id !== id || sender.tab !== undefined) return;
    const handler = handlerOf(handlers, message.push);
    if (handler === undefined) return;
    handler(message.payload);
    respond(true);
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => pageRuntime()?.onMessage.removeListener(listener), { once: true });
}
