import { type Outcome, outcomes } from '../../core/builder/rehearsal.ts';
import type { Severity } from '../../core/severity.ts';

const bySeverity = {
  block: 'refused',
  pause: 'held',
  notice: 'noticed',
  off: 'alone',
} as const satisfies Record<Severity, Outcome>;

/** What comes of a severity. */
export const outcomeOf = <S extends Severity>(severity: S): (typeof bySeverity)[S] => bySeverity[severity];

/** The strongest of some outcomes; of none, nothing happens. */
export const strongest = (all: readonly Outcome[]): Outcome =>
  outcomes.find((one) => all.includes(one)) ?? 'alone';
