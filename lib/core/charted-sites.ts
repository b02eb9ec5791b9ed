import type { DayUsage } from './overview.ts';

/** As many sites as charts have colours for. */
export const SITE_COLOURS = 6;

const usedOn = (days: readonly DayUsage[], id: string): number =>
  days.reduce((sum, { bySite }) => sum + (bySite[id] ?? 0), 0);

/**
 * The sites with a colour of their own in charts, at most {@link SITE_COLOURS}, in the order of the colours: those that
 * count for the school, then others with time in the weeks that are kept. All those weeks decide together, so that a site
 * has one colour in all of them. Where there are too many, those with the most time have one.
 *
 * @param order ids in the order of the catalogue.
 * @param counted ids of the sites that count now.
 * @param days of all weeks that are kept.
 */
export function chartedSites(
  order: readonly string[],
  counted: readonly string[],
  days: readonly DayUsage[],
): readonly string[] {
  const ids = new Set(days.flatMap(({ bySite }) => Object.keys(bySite)));
  const used = [...order, ...[...ids].filter((id) => !order.includes(id)).sort()].filter(
    (id) => !counted.includes(id) && usedOn(days, id) > 0,
  );
  const all = [...order.filter((id) => counted.includes(id)), ...used];
  const chosen = all.toSorted((one, other) => usedOn(days, other) - usedOn(days, one)).slice(0, SITE_COLOURS);
  return all.filter((id) => chosen.includes(id));
}
