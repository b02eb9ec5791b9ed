import { type Interval, subtract, union } from '../core/intervals.ts';
import { endsIn, usageOn, usedIn } from '../core/ledger-day.ts';
import type { DayUsage } from '../core/overview.ts';
import type { StandingPass } from '../core/pass.ts';
import { anchorSpans, lastOf, messageTime, type PresenceSpan } from '../core/presence.ts';
import { addDays, dateAt } from '../core/school-day.ts';
import type { AccessSettings } from '../core/settings.ts';
import { splitByDate } from '../core/split-by-date.ts';
import { withoutPasses } from '../core/without-passes.ts';
import { createLastWords, type PageId, type StillThere } from './last-words.ts';
import type { ClosingWatch, Clock, LedgerStore, SiteIntervals } from './ports.ts';
import { createSerial, settled } from './serial.ts';

type Ports = {
  ledger: LedgerStore;
  clock: Clock;
  access: () => Promise<AccessSettings>;
  /** Passes that this browser has taken: what is used under one is not of the allowance. */
  passes: () => Promise<readonly StandingPass[]>;
  closings: ClosingWatch;
};

/**
 * A page this worker has not heard of: it was stopped since. Pages report every 15 s, so more is not believed; but that
 * may be long ago, where the page was stopped, too.
 */
const longestUnknown = 60_000;
const longestStopped = 86_400_000;

/** When a page's word came, what of it is believed, and whether the clock was set back since the last one. */
type Receipt = { since: number; receivedAt: number; fellBehind: boolean };

/** Adds what is in no interval of any site yet: two windows at once are one stretch of time. */
function withPart(intervals: SiteIntervals, siteId: string, part: Interval): SiteIntervals {
  const taken = Object.values(intervals).flat();
  const own = intervals[siteId] ?? [];
  return { ...intervals, [siteId]: union([...own, ...subtract([part], taken)]) };
}

/** The ledger: active time by site and day. The worker alone writes it; who reads waits for what was told before. */
export function createUsageService({ ledger, clock, access, passes, closings }: Ports) {
  const serial = createSerial();
  const lastWords = createLastWords(clock, closings);
  let known = { date: '', used: 0 };
  /** How far the device's clock is ahead of the other one. Sleep may move it forward, and only somebody's hand back. */
  let ahead = -Infinity;

  const timeZone = async (): Promise<string> => (await access()).timetable.timeZone;

  const fold = async (date: string): Promise<void> =>
    ledger.fold(usageOn(date, await ledger.read(date, date)));

  /**
   * A clock that was set back: intervals lie in the future, or, while this worker runs, it has fallen behind the one
   * that nobody can set. They are past all the same, and nothing that comes now is part of them: their length stays
   * with the day, and their place is forgotten.
   */
  async function leaveFuture(today: string, now: number, fellBehind: boolean): Promise<void> {
    const { intervals } = await ledger.read(today, addDays(today, 1));
    const isAhead = (end: number): boolean => fellBehind || end > now + messageTime;
    const wrong = intervals.filter((day) => endsIn({ intervals: [day], days: [] }).some(isAhead));
    for (const { date } of wrong) await fold(date);
  }

  async function add(siteId: string, interval: Interval): Promise<void> {
    for (const { date, part } of splitByDate(interval, await timeZone())) {
      await ledger.changeIntervals(date, (before) => withPart(before, siteId, part));
    }
  }

  async function addSpans(
    siteId: string,
    spans: readonly PresenceSpan[],
    { since, receivedAt, fellBehind }: Receipt,
  ): Promise<void> {
    const zone = await timeZone();
    const today = dateAt(receivedAt, zone);
    await leaveFuture(today, receivedAt, fellBehind);
    const ends = endsIn(await ledger.read(dateAt(since, zone), today));
    for (const interval of anchorSpans(spans, { since, receivedAt, ends })) await add(siteId, interval);
  }

  /** @param at the last word before this one, on the clock that nobody can set. */
  function receive(at: number | undefined): Receipt {
    const [receivedAt, elapsed] = [clock.now(), clock.elapsed()];
    const fellBehind = receivedAt - elapsed < ahead - messageTime;
    ahead = receivedAt - elapsed;
    const since = Math.round(receivedAt - (at === undefined ? longestStopped : elapsed - at));
    return { since, receivedAt, fellBehind };
  }

  return {
    /** A page is there: what it reports later cannot have begun long before now. */
    meet: lastWords.meet,

    /** Whether somebody is there, and on what site, where its time counts. */
    goesOn: lastWords.goesOn,

    /**
     * A checkpoint of one page, whose time counts for a site; no site, where it does not count.
     *
     * @param ongoing whether somebody is there still.
     */
    record: (
      page: PageId,
      siteId: string | undefined,
      spans: readonly PresenceSpan[],
      ongoing = false,
    ): Promise<void> => {
      const still: StillThere | undefined =
        ongoing && siteId !== undefined ? { siteId, ongoing: 0 } : undefined;
      const at = lastWords.checkpoint(page, still);
      const receipt = receive(at);
      const believed = at === undefined ? lastOf(spans, longestUnknown) : spans;
      return serial(async () => {
        if (siteId !== undefined) await addSpans(siteId, believed, receipt);
      });
    },

    /** A tab closed before its page could tell of its last seconds. Gives whether it had any: most tabs have none. */
    closed: async (tabId: number): Promise<boolean> => {
      const left = lastWords.close(tabId);
      if (left === undefined) return false;
      const receipt = receive(left.at);
      await serial(() => addSpans(left.siteId, [left.span], receipt));
      return true;
    },

    /**
     * Milliseconds counted on the school's calendar date of now; as last known where the disk does not answer. What
     * stands under tomorrow's date was used before the clock was set back, and counts: else each change of the date
     * would bring another allowance.
     */
    usedToday: async (): Promise<number> => {
      await settled(serial);
      const date = dateAt(clock.now(), await timeZone());
      const rows = await ledger.read(date, addDays(date, 1)).catch(() => undefined);
      if (rows !== undefined) known = { date, used: usedIn(withoutPasses(rows, await passes())) };
      return known.date === date ? known.used : 0;
    },

    /** @param dates in order. */
    days: async (dates: readonly string[]): Promise<readonly DayUsage[]> => {
      await settled(serial);
      const rows = await ledger.read(dates[0] ?? '', dates.at(-1) ?? '');
      return dates.map((date) => usageOn(date, rows));
    },

    /** Folds intervals into totals after the end of the next day, and forgets days older than policy keeps. */
    tidy: (): Promise<void> =>
      serial(async () => {
        const { timetable, keepWeeks } = await access();
        const today = dateAt(clock.now(), timetable.timeZone);
        const dates = await ledger.intervalDates();
        for (const date of dates.filter((one) => one < addDays(today, -1))) await fold(date);
        // A day after tomorrow is of a clock that was wrong.
        await ledger.keepDays(addDays(today, -7 * keepWeeks), addDays(today, 1));
      }),
  };
}

export type UsageService = ReturnType<typeof createUsageService>;
