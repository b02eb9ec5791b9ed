import type { AccountKind } from '../core/account.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { accountKindOf } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { after, persistently } from './persistently.ts';
import type { WorkerPort } from './worker-port.ts';

/** When a page is looked at again that does not show yet who is signed in: its script draws it. In milliseconds. */
const looks = [250, 500, 1000, 2000, 4000, 8000];

/**
 * Tells the worker, whenever it changes, whether an official account is in use: its time is not counted, and hours do
 * not close it. Nothing is told where the school lists none. Called when the settings come and on the person's own
 * presses; what is not known counts as personal. A page that starts covered until its account is known may see no
 * press, so that it is looked at again by itself for a while.
 */
export function createAccountReport(
  adapter: Pick<SiteAdapter, 'account'>,
  knowledge: Pick<Knowledge, 'settings'>,
  worker: Pick<WorkerPort, 'reportAccount'>,
  signal: AbortSignal,
): () => void {
  let told: AccountKind = 'unknown';
  let hasSought = false;
  // While the page lay in the back/forward cache its tab showed another, and the worker knows of that one alone.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) told = 'unknown';
    },
    { signal },
  );

  async function seek(): Promise<void> {
    hasSought = true;
    for (const wait of looks) {
      await after(wait);
      if (told !== 'unknown' || signal.aborted) return;
      report();
    }
  }

  function report(): void {
    const settings = knowledge.settings();
    if (settings === undefined || settings.officialAccounts.length === 0) return;
    const kind = accountKindOf(settings, adapter.account());
    if (kind === 'unknown' && !hasSought) void seek();
    if (kind === told) return;
    told = kind;
    // What did not arrive is told again at the next press.
    persistently(() => worker.reportAccount(kind), signal).catch(() => {
      told = 'unknown';
    });
  }

  return report;
}
