import { takeHandedOver } from '../../lib/core/hand-over.ts';

/** The same file that the worker puts into pages of sites. */
const RULES = '/rules.js';

/**
 * Runs the script of the rules in this page and gives what it hands over; undefined where it hands over nothing. Rejects where there is no such
 * file. Each call runs it anew.
 */
export function loadRules(source = RULES): Promise<unknown> {
  const over = new AbortController();
  const script = document.createElement('script');
  let given: unknown;
  takeHandedOver((value) => (given = value), over.signal);
  return new Promise<unknown>((done, fail) => {
    script.addEventListener('load', () => done(given));
    script.addEventListener('error', () => fail(new Error(`There is no ${source}.`)));
    script.src = source;
    document.head.append(script);
  }).finally(() => {
    over.abort();
    script.remove();
  });
}
