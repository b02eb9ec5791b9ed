import type { AccessSettings } from '../../../lib/core/settings.ts';
import { createUsageService } from '../../../lib/services/usage-service.ts';
import { createHandClock } from './hand-clock.ts';
import { createMemoryLedger, oakTree } from './memory-ports.ts';

export const second = 1_000;

/** Documents, each in a tab. */
export const pages = {
  page: { tabId: 1, key: 'page' },
  next: { tabId: 1, key: 'next' },
  one: { tabId: 2, key: 'one' },
  other: { tabId: 3, key: 'other' },
};

/** A day of the ledger, over a clock that is set by hand. */
export function createDay(start: string, access: AccessSettings = oakTree.access) {
  const clock = createHandClock(start);
  const ledger = createMemoryLedger();
  const [rules, none] = [Promise.resolve(access), Promise.resolve([])];
  const watched: boolean[] = [];
  const closings = { watch: (wanted: boolean) => void watched.push(wanted) };
  const startWorker = () =>
    createUsageService({ ledger, clock, access: () => rules, passes: () => none, closings });
  const usage = startWorker();
  /** A page that is used for so many seconds and then reports. */
  const use = async (
    page: typeof pages.page,
    site: string,
    seconds: number,
    worker = usage,
  ): Promise<void> => {
    clock.pass(seconds * second);
    await worker.record(page, site, [{ startedAgo: seconds * second, length: seconds * second }]);
  };
  return { clock, ledger, usage, use, startWorker, isWatched: () => watched.at(-1) };
}
