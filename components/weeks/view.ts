import { nudgeKinds, nudgeWeeksKept } from '../../lib/core/nudge.ts';
import type { WeekSummary } from '../../lib/core/overview.ts';
import { minutesUsed } from '../../lib/core/time-words.ts';
import { type CsvHeads, type CsvWeek, weeksCsv } from '../../lib/core/weeks-csv.ts';
import * as m from '../../lib/language/made/messages.ts';
import { type Share, type SiteName, weekView } from '../week.ts';

/** One line of the table. `shares`: one for each site of the table, used or not. */
export type WeekRow = {
  monday: string;
  shares: readonly Share[];
  total: number;
  /** Absent where they are not kept any more. */
  nudges?: { shown: number; heeded: number };
};

export type WeeksView = {
  /** The sites that were used in any of the weeks. */
  sites: readonly Share[];
  /** The newest first. */
  rows: readonly WeekRow[];
  /** The most that was used in a week, for the bars. */
  most: number;
};

function nudgesOf({ nudges }: WeekSummary): { shown: number; heeded: number } {
  const all = nudgeKinds.map((kind) => nudges[kind]);
  return {
    shown: all.reduce((sum, { shown }) => sum + shown, 0),
    heeded: all.reduce((sum, { heeded }) => sum + heeded, 0),
  };
}

/** The others stand behind those with a colour of their own. */
const placeOf = ({ slot }: Share): number => (slot === 'other' ? Infinity : slot);

/**
 * All weeks that are kept, as a table. Weeks before the first of which there is anything are left out: nobody was
 * counted then.
 *
 * @param weeks the newest first; the first is this week.
 * @param charted the sites with a column of their own; all others stand in one.
 */
export function weeksView(weeks: readonly WeekSummary[], charted: readonly SiteName[]): WeeksView {
  const views = weeks.map((week) => weekView(week, undefined, charted));
  const sites = new Map<Share['slot'], Share>();
  for (const share of views.flatMap((view) => view.sites)) {
    const before = sites.get(share.slot)?.used ?? 0;
    sites.set(share.slot, { ...share, used: before + share.used });
  }
  const order = [...sites.values()].toSorted((one, other) => placeOf(one) - placeOf(other));
  const rows = views.map(({ monday, sites: shares, total }, index): WeekRow => {
    const week = weeks[index];
    return {
      monday,
      total,
      shares: order.map((site) => shares.find((share) => share.slot === site.slot) ?? { ...site, used: 0 }),
      ...(week !== undefined && index < nudgeWeeksKept && { nudges: nudgesOf(week) }),
    };
  });
  const last = rows.findLastIndex(({ total, nudges }) => total > 0 || (nudges?.shown ?? 0) > 0);
  return {
    sites: order,
    rows: rows.slice(0, last + 1),
    most: Math.max(0, ...rows.map(({ total }) => total)),
  };
}

/** A table as a file for a spreadsheet, in whole minutes. */
export function fileOf({ sites, rows }: WeeksView): string {
  const heads: CsvHeads = {
    week: m.weeksWeekBeginning(),
    sites: sites.map(({ site }) => m.weeksMinutesOf({ site: site.name })),
    all: m.weeksMinutesOf({ site: m.weeksAll() }),
    shown: m.weeksNudgesShown(),
    heeded: m.weeksNudgesHeeded(),
  };
  const weeks = rows.map(({ monday, shares, total, nudges }): CsvWeek => ({
    monday,
    minutes: shares.map(({ used }) => minutesUsed(used)),
    total: minutesUsed(total),
    ...(nudges && { nudges }),
  }));
  return weeksCsv(heads, weeks);
}
