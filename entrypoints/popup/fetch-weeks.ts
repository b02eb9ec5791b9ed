import type { FetchedWeek } from '../../components/popup-state.ts';
import type { WeekSummary } from '../../lib/core/overview.ts';
import { send } from '../../lib/messaging/send.ts';

/** A week is shown with the one before it: those of both that are not here yet. */
export function fetchWeeks(
  weeksAgo: number,
  known: readonly (WeekSummary | undefined)[],
): Promise<readonly FetchedWeek[]> {
  const missing = [weeksAgo, weeksAgo + 1].filter((week) => known[week] === undefined);
  return Promise.all(missing.map(async (week) => [week, await send('getWeek', { weeksAgo: week })] as const));
}
