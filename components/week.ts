import type { WeekSummary } from '../lib/core/overview.ts';

export type SiteName = { id: string; name: string };

/** One site's share of one day. `slot` (1 to 6) is its colour in the chart. */
export type Share = { site: SiteName; slot: number; used: number };

export type Day = { date: string; total: number; shares: readonly Share[]; before: number };

/** A week as it is shown: seven days, sites in one order, and beside each day the same day of the week before. */
export type Week = {
  monday: string;
  days: readonly Day[];
  /** The sites that were used at all, for the legend. */
  sites: readonly Share[];
  total: number;
  totalBefore: number;
};

const SLOTS = 6;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const usageOn = (week: WeekSummary | undefined, date: string): Readonly<Record<string, number>> =>
  week?.days.find((day) => day.date === date)?.bySite ?? {};

const totalOn = (week: WeekSummary | undefined, date: string): number =>
  sum(Object.values(usageOn(week, date)));

const plusDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Known sites keep their place; a site that is gone from the settings but was used still counts, by its id. */
function namesOf(week: WeekSummary, known: readonly SiteName[]): readonly SiteName[] {
  const ids = new Set(week.days.flatMap(({ bySite }) => Object.keys(bySite)));
  const strangers = [...ids].filter((id) => !known.some((site) => site.id === id)).sort();
  return [...known, ...strangers.map((id) => ({ id, name: id }))];
}

/** Joins a week, the week before it and the names of sites to what the chart and the table show. */
export function weekView(
  week: WeekSummary,
  before: WeekSummary | undefined,
  known: readonly SiteName[],
): Week {
  const sites = namesOf(week, known).map((site, index) => ({ site, slot: (index % SLOTS) + 1 }));
  const days = Array.from({ length: 7 }, (_, index): Day => {
    const date = plusDays(week.monday, index);
    const usage = usageOn(week, date);
    const shares = sites
      .map((entry) => ({ ...entry, used: usage[entry.site.id] ?? 0 }))
      .filter((share) => share.used > 0);
    return {
      date,
      shares,
      total: sum(shares.map((share) => share.used)),
      before: totalOn(before, plusDays(date, -7)),
    };
  });
  const totals = sites.map((entry) => ({
    ...entry,
    used: sum(
      days.flatMap(({ shares }) => shares.filter((s) => s.site.id === entry.site.id).map((s) => s.used)),
    ),
  }));
  return {
    monday: week.monday,
    days,
    sites: totals.filter((share) => share.used > 0),
    total: sum(days.map((day) => day.total)),
    totalBefore: sum(days.map((day) => day.before)),
  };
}

/** A week beside the one before it: as a whole, or, while it is not over, up to the same day. */
export type Comparison = { difference: number; upTo?: string };

/**
 * How much more (or less, where negative) was used than in the week before. A week that is not over is compared with as
 * many days of that one: on a Wednesday a whole week would flatter.
 *
 * @param today calendar date in the school's zone, `YYYY-MM-DD`.
 */
export function compareWeek({ days, total, totalBefore }: Week, today: string): Comparison {
  const soFar = days.filter(({ date }) => date <= today);
  if (soFar.length === days.length) return { difference: total - totalBefore };
  return { difference: total - sum(soFar.map(({ before }) => before)), upTo: today };
}
