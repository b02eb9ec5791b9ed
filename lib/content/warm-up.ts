import type { TextSurface } from '../sites/site-adapter.ts';
import type { Means } from './judge.ts';

type WarmUpPorts = {
  means(): Means | undefined;
  /** The text of a box as it is. */
  read(surface: TextSurface): string;
  /** What is in the box can be judged without a halt from now on. */
  onReady(): void;
  signal: AbortSignal;
};

export type WarmUp = {
  /** Somebody is about to write here, or the rules came while they are. */
  begin(surface: TextSurface): void;
  /** Whether a reading that can wait should: what it needs is being made. An act never waits. */
  isBusy(): boolean;
};

/** A frame has 16 ms, of which the page needs some; in milliseconds. */
const slice = 6;
/** A page that is never idle gets a slice this often, in milliseconds. */
const seldomest = 100;
/** Somebody who writes on a page that is never idle is told by then, at the price of a halt; in milliseconds. */
const longest = 1000;

/** Gets the rules ready in the moments in which the browser has nothing to do, once in the life of a page. */
export function createWarmUp({ means, read, onReady, signal }: WarmUpPorts): WarmUp {
  let begun = false;
  let busy = false;

  function beReady(): void {
    if (!busy || signal.aborted) return;
    busy = false;
    onReady();
  }

  function run(steps: Iterator<boolean, void>): void {
    requestIdleCallback(
      (idle) => {
        if (signal.aborted) return;
        const end = performance.now() + (idle.didTimeout ? slice : Math.min(slice, idle.timeRemaining()));
        let { value: isReady, done = false } = steps.next();
        while (!done && performance.now() < end) ({ value: isReady, done = false } = steps.next());
        if (done || isReady === true) beReady();
        if (!done) run(steps);
      },
      { timeout: seldomest },
    );
  }

  return {
    begin(surface) {
      const known = begun ? undefined : means();
      if (known === undefined) return;
      begun = busy = true;
      const { detection, rules, settings } = known;
      const context = { surface: surface.kind, account: 'personal', ownNames: [] } as const;
      // Whatever becomes of it: getting ready must never be what keeps a nudge back.
      setTimeout(beReady, longest);
      run(detection.warmUp(rules, read(surface), settings.school.names[0] ?? '', context));
    },
    isBusy: () => busy,
  };
}
