import { type Interval, lengthOf, subtract, union } from '../core/intervals.ts';
import type { DayUsage } from '../core/overview.ts';
import { anchorSpans, type PresenceSpan } from '../core/presence.ts';
import { addDays, dateAt } from '../core/school-day.ts';
import type { AccessSettings } from '../core/settings.ts';
import { splitByDate } from '../core/split-by-date.ts';
import type { Clock, LedgerStore, Page, SiteIntervals } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = { ledger: LedgerStore; clock: Clock; access: () => Promise<AccessSettings> };

/** The document that reports, and its tab. */
type PageId = Pick<Page, 'tabId' | 'key'>;

/** A page this worker has not heard of: it was stopped since. Pages report every 15 s, so more is not believed. */
const longestUnknown = 60_000;

const totalOf = (intervals: SiteIntervals): number => lengthOf(Object.values(intervals).flat());

function dayOf(date: string, intervals: SiteIntervals): DayUsage {
  const bySite = Object.entries(intervals).map(([site, list]) => [site, lengthOf(list)] as const);
  return { date, bySite: Object.fromEntries(bySite.filter(([, length]) => length > 0)) };
}

/** Adds what is in no interval of any site yet: two windows at once are one stretch of time. */
function withPart(intervals: SiteIntervals, siteId: string, part: Interval): SiteIntervals {
  const taken = Object.values(intervals).flat();
  const own = intervals[siteId] ?? [];
  return { ...intervals, [siteId]: union([...own, ...subtract([part], taken)]) };
}

/** The ledger: active time by site and day. The worker alone writes it. */
export function createUsageService({ ledger, clock, access }: Ports) {
  const serial = createSerial();
  /** By tab, so that they do not grow with every page that is opened; a tab shows one document at a time. */
  const checkpoints = new Map<number, { key: string; at: number }>();
  let known = { date: '', used: 0 };

  const timeZone = async (): Promise<string> => (await access()).timetable.timeZone;

  async function add(siteId: string, interval: Interval): Promise<void> {
    for (const { date, part } of splitByDate(interval, await timeZone())) {
      await ledger.writeIntervals(date, withPart(await ledger.readIntervals(date), siteId, part));
    }
  }

  async function readDay(date: string): Promise<DayUsage> {
    const intervals = await ledger.readIntervals(date);
    if (Object.keys(intervals).length > 0) return dayOf(date, intervals);
    return (await ledger.readDay(date)) ?? { date, bySite: {} };
  }

  return {
    /** A page is there: what it reports later cannot have begun before now. */
    meet: ({ tabId, key }: PageId): void => {
      if (checkpoints.get(tabId)?.key !== key) checkpoints.set(tabId, { key, at: clock.now() });
    },

    /** A checkpoint of one page, whose time counts for a site; no site, where it does not count. */
    record: (
      { tabId, key }: PageId,
      siteId: string | undefined,
      spans: readonly PresenceSpan[],
    ): Promise<void> => {
      const receivedAt = clock.now();
      const last = checkpoints.get(tabId);
      const since = last?.key === key ? last.at : receivedAt - longestUnknown;
      // The last word of a document that was left may come after the first of the next one.
      if (last === undefined || last.key === key) checkpoints.set(tabId, { key, at: receivedAt });
      return serial(async () => {
        if (siteId === undefined) return;
        for (const interval of anchorSpans(spans, since, receivedAt)) await add(siteId, interval);
      });
    },

    /** Milliseconds counted on the school's calendar date of now; as last known where the disk does not answer. */
    usedToday: (): Promise<number> =>
      serial(async () => {
        const date = dateAt(clock.now(), await timeZone());
        const intervals = await ledger.readIntervals(date).catch(() => undefined);
        if (intervals !== undefined) known = { date, used: totalOf(intervals) };
        return known.date === date ? known.used : 0;
      }),

    days: (dates: readonly string[]): Promise<readonly DayUsage[]> =>
      serial(() => Promise.all(dates.map(readDay))),

    /** Folds intervals into totals after the end of the next day, and forgets days older than policy keeps. */
    tidy: (): Promise<void> =>
      serial(async () => {
        const { timetable, keepWeeks } = await access();
        const today = dateAt(clock.now(), timetable.timeZone);
        const dates = await ledger.intervalDates();
        for (const date of dates.filter((one) => one < addDays(today, -1))) {
          await ledger.fold(dayOf(date, await ledger.readIntervals(date)));
        }
        await ledger.deleteDaysBefore(addDays(today, -7 * keepWeeks));
      }),
  };
}

export type UsageService = ReturnType<typeof createUsageService>;
