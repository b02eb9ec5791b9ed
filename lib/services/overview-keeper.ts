import type { Overview } from '../core/overview.ts';
import { without } from '../core/without.ts';
import type { LanguageService } from './language-service.ts';
import type { Clock, KeptOverviewStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  overview: () => Promise<Overview>;
  language: Pick<LanguageService, 'told'>;
  /** When the overview becomes another one though nobody does anything. */
  changesAt: () => Promise<number>;
  store: KeptOverviewStore;
  /** Runs the last task it was given once it was given none for a while: before the browser stops an idle worker. */
  onceQuiet: (task: () => void) => void;
  version: string;
  clock: Clock;
};

/**
 * Keeps what the popup shows, in memory that outlives the worker: somebody who opens it need not wait for a stopped
 * worker to start (docs/decisions). The worker alone changes what is shown, so that nothing does while it is stopped.
 */
export function createOverviewKeeper({ overview, language, changesAt, store, clock, ...ports }: Ports) {
  const serial = createSerial();
  let changes = 0;
  // By a worker before this one, as far as this one knows.
  let isKept = true;

  const forget = (): Promise<void> =>
    serial(async () => {
      if (!isKept) return;
      isKept = false;
      await store.forget();
    });

  /** Nothing is kept where something changed meanwhile: it may be half the one, half the other. */
  async function made(): Promise<Overview> {
    const [before, from] = [changes, clock.now()];
    const shown = await overview();
    const keep = async (): Promise<void> => {
      const [told, until] = await Promise.all([language.told(), changesAt()]);
      if (before !== changes) return;
      isKept = true;
      // Which page is in front is known to nobody but the popup’s own question.
      await store.write({
        version: ports.version,
        overview: without(shown, 'listsOn'),
        ...told,
        from,
        until,
      });
    };
    // Without it, the popup asks and waits.
    void serial(keep).catch(() => undefined);
    return shown;
  }

  return {
    /** All that the popup shows, as it is now. */
    overview: made,
    /** Something that it shows may be another thing. */
    changed: (): void => {
      changes += 1;
      void forget().catch(() => undefined);
      ports.onceQuiet(() => void made().catch(() => undefined));
    },
  };
}

export type OverviewKeeper = ReturnType<typeof createOverviewKeeper>;
