import { type NudgeKind, nudgeKinds, type NudgeOutcome, nudgeWeeksKept } from '../core/nudge.ts';
import type { NudgeTotals } from '../core/overview.ts';
import { dateAt } from '../core/school-day.ts';
import { mondayOf, mondayWeeksAgo } from '../core/week.ts';
import type { Clock, NudgeStore } from './ports.ts';
import { createSerial } from './serial.ts';

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

  return {
    count: (kind: NudgeKind, outcome: NudgeOutcome): Promise<void> =>
      serial(async () => {
        const monday = mondayOf(await today());
        const totals = await readWeek(monday);
        const counted = { ...totals[kind], [outcome]: totals[kind][outcome] + 1 };
        await store.writeWeek(monday, { ...totals, [kind]: counted });
      }),

    week: (monday: string): Promise<NudgeTotals> => serial(() => readWeek(monday)),

    /** Takes one of the day's composer pauses; false when they are used up. */
    claimPause: (): Promise<boolean> =>
      serial(async () => {
        const date = await today();
        const last = await store.readPauses();
        const claimed = last?.date === date ? last.claimed : 0;
        if (claimed >= pausesADay) return false;
        await store.writePauses({ date, claimed: claimed + 1 });
        return true;
      }),

    tidy: (): Promise<void> =>
      serial(async () => store.deleteWeeksBefore(mondayWeeksAgo(await today(), nudgeWeeksKept - 1))),
  };
}

export type NudgeService = ReturnType<typeof createNudgeService>;
