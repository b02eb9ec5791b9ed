import type { MessageResponse } from './protocol.ts';
import { send } from './send.ts';

/** What the popup waits for with somebody looking at it. */
const ask = {
  getOverview: () => send('getOverview'),
  getLanguage: () => send('getLanguage'),
};

type EarlyName = keyof typeof ask;

type Early = { [Name in EarlyName]?: Promise<MessageResponse<Name>> };

/** All that two scripts of one page share; it is a page of our own. */
const page = globalThis as { lanyardEarly?: Early };

/** Asks the worker before the page's other scripts are loaded: one that was stopped starts meanwhile. */
export function askEarly(): void {
  const early = { getOverview: ask.getOverview(), getLanguage: ask.getLanguage() };
  // Whoever takes an answer hears of its failure.
  for (const answer of Object.values(early)) answer.catch(() => undefined);
  page.lanyardEarly = early;
}

/** What was asked early, once, because an answer grows old; asked now where nothing was. */
export function takeEarly<Name extends EarlyName>(name: Name): Promise<MessageResponse<Name>> {
  const early = page.lanyardEarly?.[name];
  delete page.lanyardEarly?.[name];
  return (early ?? ask[name]()) as Promise<MessageResponse<Name>>;
}
