import type { TextSurfaceKind } from '../core/surface.ts';

/**
 * The day's composer pauses. The worker counts them over all pages; an act cannot wait for its answer, so the page
 * knows how many are left and counts down by itself.
 */
export type PauseBudget = {
  /** What the worker has said is left. */
  know(left: number): void;
  /** Whether a pause may be shown in such a box. Private messages and profiles are outside the cap. */
  allows(kind: TextSurfaceKind): boolean;
  /** A pause is being shown in such boxes; it counts once. */
  spend(kinds: readonly TextSurfaceKind[]): void;
};

const isCapped = (kind: TextSurfaceKind): boolean => kind === 'composer' || kind === 'comment';

/** `claim` tells the worker that a pause is being shown and gives what is left. */
export function createPauseBudget(claim: () => Promise<number>): PauseBudget {
  let left = Infinity;

  function know(told: number): void {
    left = told;
  }

  return {
    know,
    allows: (kind) => left > 0 || !isCapped(kind),
    spend(kinds) {
      if (!kinds.some(isCapped)) return;
      left -= 1;
      // Without an answer the page's own count holds.
      claim().then(know, () => undefined);
    },
  };
}
