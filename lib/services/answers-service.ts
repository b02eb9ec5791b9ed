import type { AnswerStore, AnswerSubject } from './ports.ts';
import { createSerial } from './serial.ts';

/** How often it takes until a digest is silent: of an account once is enough, a phrase may be a slip the first time. */
const silentAfter: Readonly<Record<AnswerSubject, number>> = { account: 1, notice: 1, phrase: 2 };

/** "It's someone else", "not my school", and that a notice was shown: digests by site, with no reason and no label. */
export function createAnswersService({ store }: { store: AnswerStore }) {
  const serial = createSerial();
  return {
    remember: (siteId: string, about: AnswerSubject, digest: string): Promise<void> =>
      serial(() => store.increment(siteId, about, digest)),

    /** The digests on a site that are answered for: nothing more is shown for them. */
    silent: (siteId: string, about: AnswerSubject): Promise<readonly string[]> =>
      serial(async () => {
        // Without the disk something is shown once too often, which is better than not at all.
        const counts = Object.entries(await store.read(siteId, about).catch(() => ({})));
        return counts.filter(([, count]) => count >= silentAfter[about]).map(([digest]) => digest);
      }),
  };
}

export type AnswersService = ReturnType<typeof createAnswersService>;
