import type { TextSurfaceKind } from '../core/surface.ts';
import type { Severity } from '../core/severity.ts';

/** A box that would be paused, as far as the cap asks: a `Writing`. */
type PausedBox = {
  surface: { kind: TextSurfaceKind };
  findings(): readonly { severity: Severity; rule: { onlyOnOfficial?: boolean } }[];
};

/**
 * The day's composer pauses. The worker counts them over all pages; an act cannot wait for its answer, so the page
 * knows how many are left and counts down by itself.
 */
export type PauseBudget = {
  /** What the worker has said is left. */
  know(left: number): void;
  /**
   * Whether a pause may be shown in such a box. Private messages, profiles and the rules of official accounts are outside
   * the cap: there a pause is rare, and each is about something else.
   */
  allows(box: PausedBox): boolean;
  /** A pause is being shown in these boxes; it counts once, where it would not have been shown outside the cap. */
  spend(boxes: readonly PausedBox[]): void;
};

const isCapped = ({ surface: { kind }, findings }: PausedBox): boolean =>
  (kind === 'composer' || kind === 'comment') &&
  !findings().some(({ severity, rule }) => severity === 'pause' && rule.onlyOnOfficial === true);

/** `claim` tells the worker that a pause is being shown and gives what is left. */
export function createPauseBudget(claim: () => Promise<number>): PauseBudget {
  let left = Infinity;

  function know(told: number): void {
    left = told;
  }

  return {
    know,
    allows: (box) => left > 0 || !isCapped(box),
    spend(boxes) {
      if (!boxes.every(isCapped)) return;
      left -= 1;
      // Without an answer the page's own count holds.
      claim().then(know, () => undefined);
    },
  };
}
