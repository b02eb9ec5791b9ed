import { nudgeKinds, type NudgeKind, nudgeWeeksKept } from '../lib/core/nudge.ts';
import type { NudgeTotals } from '../lib/core/overview.ts';

export type NudgeRow = { kind: NudgeKind; name: string; shown: number; heeded: number };

const NAMES: Record<NudgeKind, string> = {
  school: 'Your school',
  role: 'Your role',
  people: 'People',
  contact: 'Contact details',
  photo: 'Photos and videos',
};

/** The kinds that came up in a week, in a fixed order. */
export const nudgeRows = (totals: NudgeTotals): readonly NudgeRow[] =>
  nudgeKinds
    .map((kind) => ({ kind, name: NAMES[kind], ...totals[kind] }))
    .filter(({ shown, heeded }) => shown > 0 || heeded > 0);

/** What to say of a week without any; nudges are kept for fewer weeks than minutes are. */
export function noNudges(weeksAgo: number): string {
  if (weeksAgo === 0) return 'None this week.';
  return weeksAgo < nudgeWeeksKept ? 'None that week.' : `Nudges are kept for ${nudgeWeeksKept} weeks only.`;
}
