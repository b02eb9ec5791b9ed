import type { AccessSettings } from './settings.ts';
import { timetableAt } from './timetable-at.ts';

/** Why sites are open at an instant, as far as hours are concerned. */
export type OpenReason =
  | 'nothing-enforced'
  | 'always-open'
  | 'no-hours'
  | 'open-window'
  | 'closure'
  | 'out-of-term'
  | 'outside-hours';

/**
 * Why the counted sites are not closed by hours, for people to read; found by asking what would hold without open
 * windows, closures and terms. Says nothing of the allowance.
 *
 * @param at milliseconds since the Unix epoch.
 */
export function openReason({ enforced, mode, timetable }: AccessSettings, at: number): OpenReason {
  if (mode === 'open') return 'always-open';
  if (!enforced) return 'nothing-enforced';
  if (timetable.blocked.length === 0) return 'no-hours';
  const closes = (change: Partial<typeof timetable>): boolean =>
    timetableAt({ ...timetable, ...change }, at).closed;
  if (closes({ open: [] })) return 'open-window';
  if (closes({ open: [], closures: [] })) return 'closure';
  return closes({ open: [], closures: [], terms: [] }) ? 'out-of-term' : 'outside-hours';
}
