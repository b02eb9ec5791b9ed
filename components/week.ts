import type { WeekSummary } from '../lib/core/overview.ts';
import * as m from '../lib/language/made/messages.ts';

export type SiteName = { id: string; name: string };

/** One site's share of one day. `slot` (1 to 6) is its colour in charts; `other`: sites past the sixth, together. */
export type Share = { site: SiteName; slot: number | 'other'; used: number };

export type Day = {
  date: string;
  total: number;
  shares: readonly Share[];
  /** On the same day of the week before; absent where that is not kept whole. */
  before?: number;
};

/** A week as it is shown: seven days, sites in one order, and beside each day the same day of the week before. */
export type Week = {
  monday: string;
  days: readonly Day[];
  /** The sites that were used at all, for the legend. */
  sites: readonly Share[];
  total: number;
  totalBefore?: number;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type Usage = Readonly<Record<string, number>>;

const usageOn = (week: WeekSummary, date: string): Usage =>
  week.days.find((day) => day.date === date)?.bySite ?? {};

const plusDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Sites in the order of their colours, then all others as one. */
function sharesOf(usage: Usage, charted: readonly SiteName[]): readonly Share[] {
  const own = charted.map((site, index) => ({ site, slot: index + 1, used: usage[site.id] ?? 0 }));
  const isOther = (id: string): boolean => !charted.some((site) => site.id === id);
  const others = Object.keys(usage).filter(isOther);
  const used = sum(others.map((id) => usage[id] ?? 0));
  return [...own, { site: { id: 'other', name: m.weekOtherSites() }, slot: 'other' as const, used }];
}

const isUsed = ({ used }: Share): boolean => used > 0;

/**
 * Joins a week, the week before it and the sites to what the chart and the table show.
 *
 * @param before absent where it is not kept whole: nothing is compared with it.
 * @param charted the sites with a colour of their own, in the order of the colours.
 */
export function weekView(
  week: WeekSummary,
  before: WeekSummary | undefined,
  charted: readonly SiteName[],
): Week {
  const days = Array.from({ length: 7 }, (_, index): Day => {
    const date = plusDays(week.monday, index);
    const usage = usageOn(week, date);
    return {
      date,
      shares: sharesOf(usage, charted).filter(isUsed),
      total: sum(Object.values(usage)),
      ...(before && { before: sum(Object.values(usageOn(before, plusDays(date, -7)))) }),
    };
  });
  const all = days.flatMap(({ shares }) => shares);
  const usedIn = (slot: Share['slot']): number =>
    sum(all.filter((share) => share.slot === slot).map(({ used }) => used));
  return {
    monday: week.monday,
    days,
    sites: sharesOf({}, charted)
      .map((share) => ({ ...share, used: usedIn(share.slot) }))
      .filter(isUsed),
    total: sum(days.map((day) => day.total)),
    ...(before && { totalBefore: sum(days.map((day) => day.before ?? 0)) }),
  };
}

/** A week beside the one before it: as a whole, or, while it is not over, up to the same day. */
export type Comparison = { difference: number; upTo?: string };

/**
 * How much more (or less, where negative) was used than in the week before; undefined where that is not kept whole. A
 * week that is not over is compared with as many days of that one: on a Wednesday a whole week would flatter.
 *
 * @param today calendar date in the school's zone, `YYYY-MM-DD`.
 */
export function compareWeek({ days, total, totalBefore }: Week, today: string): Comparison | undefined {
  if (totalBefore === undefined) return undefined;
  const soFar = days.filter(({ date }) => date <= today);
  if (soFar.length === days.length) return { difference: total - totalBefore };
  return { difference: total - sum(soFar.map(({ before = 0 }) => before)), upTo: today };
}
