import type { PassVerdict } from '../../lib/core/pass.ts';
import { send } from '../../lib/messaging/send.ts';
import { passIn } from '../../lib/passes/pass-text.ts';

/**
 * Finds the pass in what was pasted, and asks the worker what it is worth; nothing else of the text leaves the page.
 * Rejects with a `SendFailure` where the worker does not answer.
 */
export async function takePass(pasted: string): Promise<PassVerdict> {
  const signs = passIn(pasted);
  return signs === undefined ? { kind: 'wrong' } : send('presentPass', { signs });
}
