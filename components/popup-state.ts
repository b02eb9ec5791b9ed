import type { CheckUpReminder } from '../lib/core/check-up/records.ts';
import type { Overview, WeekSummary } from '../lib/core/overview.ts';
import type { SigningOut } from '../lib/core/signing-out.ts';
import * as m from '../lib/language/made/messages.ts';
import { type Week, weekView } from './week.ts';

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
      /** Where one is still signed in; asked of open pages, so that it comes after the rest. */
      signingOut?: SigningOut;
    };

/** The popup with its figures. A week that was stepped to stays where another answer to the same question comes. */
export function withOverview(before: PopupState, overview: Overview, now: number): PopupState {
  const { weeksAgo, weeks } = before.kind === 'ready' ? before : { weeksAgo: 0, weeks: [] };
  const both = [overview.thisWeek, overview.lastWeek];
  return { kind: 'ready', overview, weeksAgo, weeks: [...both, ...weeks.slice(both.length)], now };
}

/** A week as the worker gave it, behind how many weeks ago it was. */
export type FetchedWeek = readonly [weeksAgo: number, week: WeekSummary];

/** The popup at another week. What it knows of a week already stays: it may have been answered since. */
export function withWeek(before: PopupState, weeksAgo: number, fetched: readonly FetchedWeek[]): PopupState {
  if (before.kind !== 'ready') return before;
  const weeks = [...before.weeks];
  for (const [week, summary] of fetched) weeks[week] ??= summary;
  return { ...before, weeks, weeksAgo };
}

/** What is gone by where the school has pushed nothing. */
const withoutSchool = {
  ...{ policy: m.popupNoPolicy, none: m.popupNoPolicy },
  ...{ file: m.popupOwnFile, names: m.popupOwnPolicy },
} as const satisfies Record<Overview['origin'], unknown>;

/** How many weeks ago the oldest one is that is kept whole. */
export const oldestWeek = ({ keepWeeks }: Pick<Overview, 'keepWeeks'>): number => keepWeeks - 1;

/** The week that was stepped to. Of the week before the oldest some days are gone already: nothing is compared with it. */
export function shownWeek({ overview, weeksAgo, weeks }: Extract<PopupState, { kind: 'ready' }>): Week {
  const before = weeksAgo < oldestWeek(overview) ? weeks[weeksAgo + 1] : undefined;
  return weekView(weeks[weeksAgo] ?? overview.thisWeek, before, overview.charted);
}

/** The policy by name and version, as its authors would cite it. */
export function policyLine({ policy, origin }: Overview): string {
  if (policy.state === 'none') return withoutSchool[origin]();
  const name = policy.name ?? m.popupPolicyUnnamed();
  return policy.version === undefined ? name : m.popupPolicyVersion({ name, version: policy.version });
}

/** What the privacy check-up reminds of; undefined where there is nothing. */
export function reminderLine(reminder: CheckUpReminder | undefined): string | undefined {
  if (reminder === undefined) return undefined;
  const { asked: count } = reminder;
  return count === 0 ? m.popupRemindYear() : m.popupRemindAsked({ count });
}
