import { clip, type Interval, union } from './intervals.ts';

/** A stretch of use as a page reports it, on its own monotonic clock: how long ago it began, and its length, in ms. */
export type PresenceSpan = { startedAgo: number; length: number };

/** A page in which somebody is tells of it this often, in ms, and at once when they are there no more. */
export const checkpointTime = 15_000;

/**
 * Messages take their time, that to a stopped worker more than others, and nobody comes back to a page within so short
 * a while without having been there: a gap or an overlap as small as this, in ms, is of the message's making.
 */
export const messageTime = 500;

type Anchors = {
  /** Nothing before this is believed: the page's last checkpoint. */
  since: number;
  /** Now; all instants in milliseconds since the Unix epoch. */
  receivedAt: number;
  /** Where stretches end that are in the ledger already. */
  ends: readonly number[];
};

/** How much later to put a span, so that it goes on where an earlier stretch ends; undefined where none is near. */
function shiftTo(ends: readonly number[], start: number): number | undefined {
  const shifts = ends.map((end) => end - start).filter((shift) => Math.abs(shift) <= messageTime);
  return shifts.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}

/** The last of some spans, in order, so much of them in all; of a page that nothing else is known of. */
export function lastOf(spans: readonly PresenceSpan[], most: number): readonly PresenceSpan[] {
  let left = most;
  const kept = spans.toReversed().map(({ startedAgo, length }) => {
    const part = Math.min(length, left);
    left -= part;
    return { startedAgo: startedAgo - (length - part), length: part };
  });
  return kept.filter(({ length }) => length > 0).toReversed();
}

/**
 * Puts a page's spans on the worker's clock, at receipt.
 *
 * How long a span is the page knows to the millisecond; where it lies is known no better than the time its message
 * took. So one that begins about where an earlier stretch ends goes on from there, in its whole length: else each
 * checkpoint, and each change from one window to another, would lose or add a little. Of any other span nothing
 * before the page's last checkpoint is believed, and nothing after receipt.
 */
export function anchorSpans(
  spans: readonly PresenceSpan[],
  { since, receivedAt, ends }: Anchors,
): readonly Interval[] {
  return union(
    spans.flatMap(({ startedAgo, length }) => {
      // A page's clock has fractions, and `Temporal` takes whole milliseconds only.
      const start = Math.round(receivedAt - startedAgo);
      const own = { start, end: start + Math.round(Math.min(length, startedAgo)) };
      const shift = start < since - messageTime ? undefined : shiftTo(ends, start);
      if (shift === undefined) return clip([own], { start: since, end: receivedAt });
      return clip([{ start: own.start + shift, end: own.end + shift }], {
        start: -Infinity,
        end: receivedAt + messageTime,
      });
    }),
  );
}
