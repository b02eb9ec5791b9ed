import type { AccountKind } from '../core/account.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { accountKindOf } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import type { WorkerPort } from './worker-port.ts';

/**
 * Tells the worker, whenever it changes, whether an official account is in use: its time is not counted. Nothing is
 * told where the school lists none. Called on the person's own presses; what is not known counts as personal.
 */
export function createAccountReport(
  adapter: SiteAdapter,
  knowledge: Knowledge,
  worker: WorkerPort,
): () => void {
  let told: AccountKind = 'unknown';
  return () => {
    const settings = knowledge.settings();
    if (settings === undefined || settings.officialAccounts.length === 0) return;
    const kind = accountKindOf(settings, adapter.account());
    if (kind === told) return;
    told = kind;
    worker.reportAccount(kind);
  };
}
