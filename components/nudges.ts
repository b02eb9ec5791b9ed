import { nudgeKinds, type NudgeKind } from '../lib/core/nudge.ts';
import type { NudgeTotals } from '../lib/core/overview.ts';

export type NudgeRow = { kind: NudgeKind; name: string; shown: number; heeded: number };

const NAMES: Record<NudgeKind, string> = {
  school: 'Your school',
  role: 'Your role',
  people: 'People',
  contact: 'Contact details',
};

/** The kinds that came up in a week, in a fixed order. */
export const nudgeRows = (totals: NudgeTotals): readonly NudgeRow[] =>
  nudgeKinds
    .map((kind) => ({ kind, name: NAMES[kind], ...totals[kind] }))
    .filter(({ shown, heeded }) => shown > 0 || heeded > 0);
