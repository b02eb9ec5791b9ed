import type { AccessDecision } from '../core/access.ts';
import type { Overview } from '../core/overview.ts';
import { without } from '../core/without.ts';
import type { LanguageService } from './language-service.ts';
import type { Clock, KeptOverviewStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  overview: () => Promise<Overview>;
  language: Pick<LanguageService, 'told'>;
  /** When something else holds than was decided at an instant, though nobody does anything. */
  changesAt: (decision: AccessDecision, made: number) => Promise<number>;
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
      await store.forget();
      isKept = false;
    });

  /** Nothing is kept where something changed meanwhile: it may be half the one, half the other. */
  async function made(): Promise<Overview> {
    const [before, from] = [changes, clock.now()];
    const shown = await overview();
    const keep = async (): Promise<void> => {
      const [told, until] = await Promise.all([language.told(), changesAt(shown.access, from)]);
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
