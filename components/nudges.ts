import { nudgeKinds, type NudgeKind, nudgeWeeksKept } from '../lib/core/nudge.ts';
import type { NudgeTotals } from '../lib/core/overview.ts';
import * as m from '../lib/language/made/messages.ts';

export type NudgeRow = { kind: NudgeKind; name: string; shown: number; heeded: number };

const names: Record<NudgeKind, () => string> = {
  school: m.nudgeCountsSchool,
  role: m.nudgeCountsRole,
  people: m.nudgeCountsPeople,
  contact: m.nudgeCountsContact,
  photo: m.nudgeCountsPhoto,
};

/** What a kind of nudge is about, in a word or two. */
export const kindName = (kind: NudgeKind): string => names[kind]();

/** The kinds that came up in a week, in a fixed order. */
export const nudgeRows = (totals: NudgeTotals): readonly NudgeRow[] =>
  nudgeKinds
    .map((kind) => ({ kind, name: names[kind](), ...totals[kind] }))
    .filter(({ shown, heeded }) => shown > 0 || heeded > 0);

/** What to say of a week without any; nudges are kept for fewer weeks than minutes are. */
export function noNudges(weeksAgo: number): string {
  if (weeksAgo === 0) return m.nudgeCountsNoneNow();
  return weeksAgo < nudgeWeeksKept ? m.nudgeCountsNone() : m.nudgeCountsGone({ weeks: nudgeWeeksKept });
}
