import type { CheckUpReminder } from '../lib/core/check-up/records.ts';
import type { Overview, WeekSummary } from '../lib/core/overview.ts';

/** What the popup has to show. */
export type PopupState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      overview: Overview;
      weeksAgo: number;
      weeks: readonly (WeekSummary | undefined)[];
      now: number;
      /** The tab in use shows one's own profile; `failed`: it could not be read. */
      profile?: 'own' | 'failed';
    };

/** The policy by name and version, as its authors would cite it. */
export function policyLine({ policy, origin }: Overview): string {
  if (policy.state === 'none')
    return origin === 'own' ? 'Your own settings; no school policy' : 'No school policy';
  const name = policy.name ?? "Your school's policy";
  return policy.version === undefined ? name : `${name}, version ${policy.version}`;
}

/** What the privacy check-up reminds of; undefined where there is nothing. */
export function reminderLine(reminder: CheckUpReminder | undefined): string | undefined {
  if (reminder === undefined) return undefined;
  const { asked } = reminder;
  if (asked === 0) return 'It is a year since you went through your privacy check-up.';
  const things = asked === 1 ? 'one thing' : `${String(asked)} things`;
  return `You asked to be reminded of ${things} in your privacy check-up.`;
}
