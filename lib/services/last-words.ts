import { checkpointTime, type PresenceSpan } from '../core/presence.ts';
import type { ClosingWatch, Clock, Page } from './ports.ts';

/** The document that reports, and its tab. */
export type PageId = Pick<Page, 'tabId' | 'key'>;

/** A page counts from its first moment, and asks once it is calm. */
const longestUnasked = 5_000;

/** Who is there makes a page speak more often than this, also on a busy machine: after a longer silence nobody was left. */
const longestSilence = checkpointTime + 3_000;

/** Somebody is there since `from`, as the page said at `saidAt`. */
type Ongoing = { siteId: string; from: number; saidAt: number };

/** All on the clock that nobody can set. `at`: what the page reports next cannot have begun before. */
type LastWord = { key: string; at: number; ongoing?: Ongoing | undefined };

/** That somebody is there, on a site whose time counts, and for how many ms of which no checkpoint tells. */
export type StillThere = { siteId: string; ongoing: number };

/**
 * The last word of each tab's document, for as long as this worker lives. By tab, so that they do not grow with every
 * page that is opened; a tab shows one document at a time.
 */
export function createLastWords(clock: Pick<Clock, 'elapsed'>, closings: ClosingWatch) {
  const words = new Map<number, LastWord>();

  const watchWhereNeeded = (): void =>
    closings.watch([...words.values()].some(({ ongoing }) => ongoing !== undefined));

  const ongoingAt = (saidAt: number, still: StillThere | undefined): Ongoing | undefined =>
    still && { siteId: still.siteId, from: saidAt - still.ongoing, saidAt };

  return {
    meet: ({ tabId, key }: PageId): void => {
      if (words.get(tabId)?.key !== key) words.set(tabId, { key, at: clock.elapsed() - longestUnasked });
    },

    /** A page that was met says whether somebody is there. */
    goesOn: ({ tabId, key }: PageId, still: StillThere | undefined): void => {
      const last = words.get(tabId);
      if (last?.key !== key) return;
      words.set(tabId, { ...last, ongoing: ongoingAt(clock.elapsed(), still) });
      watchWhereNeeded();
    },

    /** A checkpoint. Gives the one before, by the same clock; undefined where this document is not known. */
    checkpoint: ({ tabId, key }: PageId, still: StillThere | undefined): number | undefined => {
      const last = words.get(tabId);
      const at = clock.elapsed();
      // The last word of a document that was left may come after the first of the next one.
      if (last === undefined || last.key === key)
        words.set(tabId, { key, at, ongoing: ongoingAt(at, still) });
      watchWhereNeeded();
      return last?.key === key ? last.at : undefined;
    },

    /** A tab has closed, and its page could not say so any more. Gives what it would have said. */
    close: (tabId: number): { siteId: string; span: PresenceSpan; at: number } | undefined => {
      const last = words.get(tabId);
      words.delete(tabId);
      watchWhereNeeded();
      if (last?.ongoing === undefined) return undefined;
      const { siteId, from, saidAt } = last.ongoing;
      const now = clock.elapsed();
      if (now - saidAt > longestSilence) return undefined;
      return { siteId, span: { startedAgo: now - from, length: now - from }, at: last.at };
    },
  };
}
