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
  adapter: Pick<SiteAdapter, 'account'>,
  knowledge: Pick<Knowledge, 'settings'>,
  worker: Pick<WorkerPort, 'reportAccount'>,
  signal: AbortSignal,
): () => void {
  let told: AccountKind = 'unknown';
  // While the page lay in the back/forward cache its tab showed another, and the worker knows of that one alone.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) told = 'unknown';
    },
    { signal },
  );
  return () => {
    const settings = knowledge.settings();
    if (settings === undefined || settings.officialAccounts.length === 0) return;
    const kind = accountKindOf(settings, adapter.account());
    if (kind === told) return;
    told = kind;
    worker.reportAccount(kind);
  };
}
