import { clip, type Interval, union } from './intervals.ts';

/** A stretch of use as a page reports it, on its own monotonic clock: how long ago it began, and its length, in ms. */
export type PresenceSpan = { startedAgo: number; length: number };

/** A page ticks once a second and messages take some milliseconds: smaller gaps are neither sleep nor absence. */
const jitter = 250;

/**
 * Puts a page's spans on the worker's clock, at receipt.
 *
 * Nothing before the page's last checkpoint is believed, and nothing after receipt, so no page can report more than
 * the time that went by. A span that begins within `jitter` of the last checkpoint begins there: the time a message
 * takes would else be lost at each checkpoint.
 *
 * @param since the page's last checkpoint.
 * @param receivedAt now; both in milliseconds since the Unix epoch.
 */
export function anchorSpans(
  spans: readonly PresenceSpan[],
  since: number,
  receivedAt: number,
): readonly Interval[] {
  const anchored = spans.map(({ startedAgo, length }) => {
    // A page's clock has fractions, and `Temporal` takes whole milliseconds only.
    const start = Math.round(receivedAt - startedAgo);
    const isContinued = Math.abs(start - since) <= jitter;
    return {
      start: isContinued ? since : start,
      end: Math.round(receivedAt - startedAgo + length),
    };
  });
  return union(clip(anchored, { start: since, end: receivedAt }));
}
