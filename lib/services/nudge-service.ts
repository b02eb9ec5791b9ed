import { type NudgeKind, nudgeKinds, type NudgeOutcome, nudgeWeeksKept } from '../core/nudge.ts';
import type { NudgeTotals } from '../core/overview.ts';
import { dateAt } from '../core/school-day.ts';
import { mondayOf, mondayWeeksAgo } from '../core/week.ts';
import type { Clock, NudgeStore } from './ports.ts';
import { createSerial, settled } from './serial.ts';

type Ports = { store: NudgeStore; clock: Clock; timeZone: () => Promise<string> };

/** After so many dialogs a day people press them away unread. */
const pausesADay = 3;

const noNudges = Object.fromEntries(nudgeKinds.map((kind) => [kind, { shown: 0, heeded: 0 }])) as Record<
  NudgeKind,
  { shown: number; heeded: number }
>;

/** How many nudges a week saw, by kind: no time, no site, no account, and nothing about what was done in spite of one. */
export function createNudgeService({ store, clock, timeZone }: Ports) {
  const serial = createSerial();
  const today = async (): Promise<string> => dateAt(clock.now(), await timeZone());
  const readWeek = async (monday: string): Promise<NudgeTotals> => ({
    ...noNudges,
    ...(await store.readWeek(monday)),
  });

  const claimedOn = async (date: string): Promise<number> => {
    const last = await store.readPauses();
    return last?.date === date ? last.claimed : 0;
  };

  return {
    count: (kind: NudgeKind, outcome: NudgeOutcome): Promise<void> =>
      serial(async () => {
        const monday = mondayOf(await today());
        const totals = await readWeek(monday);
        const counted = { ...totals[kind], [outcome]: totals[kind][outcome] + 1 };
        await store.writeWeek(monday, { ...totals, [kind]: counted });
      }),

    week: (monday: string): Promise<NudgeTotals> => settled(serial).then(() => readWeek(monday)),

    /** Composer pauses left today. A disk that fails must not switch them off. */
    pausesLeft: (): Promise<number> =>
      serial(async () => pausesADay - (await claimedOn(await today()).catch(() => 0))),

    /** One of the day's composer pauses is being shown; gives how many are left. */
    claimPause: (): Promise<number> =>
      serial(async () => {
        const date = await today();
        const claimed = Math.min(pausesADay, (await claimedOn(date)) + 1);
        await store.writePauses({ date, claimed });
        return pausesADay - claimed;
      }),

    tidy: (): Promise<void> =>
      serial(async () => store.deleteWeeksBefore(mondayWeeksAgo(await today(), nudgeWeeksKept - 1))),

    /** Done while nothing else is. */
    alone: serial,
  };
}

export type NudgeService = ReturnType<typeof createNudgeService>;
