import type { KeptOverview } from '../../../lib/core/kept-overview.ts';
import type { KeptOverviewStore } from '../../../lib/services/ports.ts';

/** What the popup would show at once, and a quiet that begins when it is told to. */
export function createMemoryKeptOverview() {
  const memory: { kept?: KeptOverview } = {};
  let task: (() => void) | undefined;
  const store: KeptOverviewStore = {
    write: (kept) => Promise.resolve(void (memory.kept = kept)),
    forget: () => {
      delete memory.kept;
      return Promise.resolve();
    },
  };
  return {
    ...{ memory, store },
    onceQuiet: (next: () => void): void => void (task = next),
    beginQuiet: (): void => task?.(),
  };
}
