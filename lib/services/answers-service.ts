import {
  type AnswerGroup,
  type AnswerGroupKey,
  answerGroups,
  type AnswerRow,
  type AnswerSubject,
} from '../core/answer-groups.ts';
import { dateAt } from '../core/school-day.ts';
import type { AnswerStore, Clock } from './ports.ts';
import { createSerial } from './serial.ts';

/** How often it takes until a digest is silent: of an account once is enough, a phrase may be a slip the first time. */
const silentAfter: Readonly<Record<AnswerSubject, number>> = { account: 1, notice: 1, phrase: 2 };

/** Of one site and subject. Nobody answers so often; a page that is no friend could, until the disk is full. */
const mostAnswers = 2_000;

type Ports = {
  store: AnswerStore;
  clock: Clock;
  timeZone: () => Promise<string>;
  /** Open pages know of answers that there are no more, or not of some that there are. */
  changed: () => void;
};

/** "It's someone else", "not my school", and that a notice was shown: digests by site and date, with no reason and no label. */
export function createAnswersService({ store, clock, timeZone, changed }: Ports) {
  const serial = createSerial();
  const isFull = async (siteId: string, about: AnswerSubject, digest: string): Promise<boolean> => {
    const known = await store.read(siteId, about);
    return !Object.hasOwn(known, digest) && Object.keys(known).length >= mostAnswers;
  };
  return {
    /** Where there are too many already, a new one is not kept: its question is asked again. */
    remember: (siteId: string, about: AnswerSubject, digest: string): Promise<void> =>
      serial(async () => {
        if (await isFull(siteId, about, digest)) return;
        await store.increment(siteId, about, digest, dateAt(clock.now(), await timeZone()));
      }),

    /** The digests on a site that are answered for: nothing more is shown for them. */
    silent: (siteId: string, about: AnswerSubject): Promise<readonly string[]> =>
      serial(async () => {
        // Without the disk something is shown once too often, which is better than not at all.
        const counts = Object.entries(await store.read(siteId, about).catch(() => ({})));
        return counts.filter(([, count]) => count >= silentAfter[about]).map(([digest]) => digest);
      }),

    /** All answers, as far as they can be told apart without what they are about. */
    groups: (): Promise<readonly AnswerGroup[]> => serial(async () => answerGroups(await store.readAll())),

    /** Takes answers away, so that what they silenced is asked about again; gives them, so that it can be undone. */
    forget: (groups: readonly AnswerGroupKey[]): Promise<readonly AnswerRow[]> =>
      serial(async () => {
        const rows = await store.removeGroups(groups);
        changed();
        return rows;
      }),

    putBack: (rows: readonly AnswerRow[]): Promise<void> =>
      serial(async () => {
        await store.putBack(rows);
        changed();
      }),
  };
}

export type AnswersService = ReturnType<typeof createAnswersService>;
