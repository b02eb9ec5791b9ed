import type { KeptOverview } from '../core/kept-overview.ts';
import type { Overview } from '../core/overview.ts';
import type { Language } from '../language/language.ts';
import { readKeptOverview } from './kept-overview.ts';
import { send } from './send.ts';

/** What the popup waits for with somebody looking at it. */
type Early = {
  /** What the worker kept for it; undefined where there is nothing. */
  kept?: Promise<KeptOverview | undefined>;
  overview?: Promise<Overview>;
  /** Undefined is English. */
  language?: Promise<Language | undefined>;
};

/** All that two scripts of one page share; it is a page of our own. */
const page = globalThis as { lanyardEarly?: Early };

/**
 * Asks the worker before the page's other scripts are loaded, since one that was stopped starts meanwhile, and looks
 * for what it kept.
 *
 * @param now in ms since the Unix epoch.
 */
export function askEarly(now: number): void {
  const kept = readKeptOverview(now);
  const early: Early = {
    kept,
    overview: send('getOverview'),
    language: kept.then((one) => (one === undefined ? send('getLanguage') : one.language)),
  };
  // Whoever takes an answer hears of its failure.
  for (const answer of Object.values(early)) answer.catch(() => undefined);
  page.lanyardEarly = early;
}

/** Each is given once, because it grows old. */
function take<Name extends keyof Early>(name: Name): Early[Name] | undefined {
  const early = page.lanyardEarly?.[name];
  delete page.lanyardEarly?.[name];
  return early;
}

/** What can be shown before the worker has answered; undefined where there is nothing. */
export const takeKept = async (): Promise<Overview | undefined> => (await take('kept'))?.overview;

/** The answer that was asked for early; asked for now where it was not. */
export const takeOverview = (): Promise<Overview> => take('overview') ?? send('getOverview');

/** The same for the language; undefined is English. */
export const takeLanguage = (): Promise<Language | undefined> => take('language') ?? send('getLanguage');
