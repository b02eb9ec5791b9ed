import type { AccessDecision } from '../../core/access.ts';
import { checkpointTime } from '../../core/presence.ts';
import { watchMedia } from './media.ts';
import {
  changeFacts,
  type Interval,
  lengthOf,
  noteInput,
  ongoingOf,
  type PageFacts,
  type PresenceState,
  startPresence,
  takeIntervals,
  tick,
  TICK,
} from './presence-state.ts';

/** What counts as somebody being there; moving the pointer is enough. */
const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];

export type Span = { startedAgo: number; length: number };

export type PresencePorts = {
  /** Sends a checkpoint; resolves to undefined where it did not arrive and must be sent again. */
  report: (spans: readonly Span[], ongoing: boolean) => Promise<AccessDecision | undefined>;
  /** Whether the worker knows of this page: before, nothing is sent, and the page's first question says what goes on. */
  isMet: () => boolean;
  /** The answer to a checkpoint: what it counts is no longer unreported. */
  heard: (decision: AccessDecision) => void;
  /** Called after every look at the clock while somebody is there. */
  counted: () => void;
  /** Milliseconds after which the clock must be looked at, should that be sooner than the next tick. */
  lookAgainIn: () => number;
};

export type Presence = {
  /** Milliseconds counted that the worker has not heard of. */
  unreported: () => number;
  /** How many of them go on; undefined while nobody is there. */
  ongoing: () => number | undefined;
  setCovered: (covered: boolean) => void;
  checkpoint: () => Promise<void>;
};

const facts = (): Pick<PageFacts, 'visible' | 'focused'> => ({
  visible: document.visibilityState === 'visible',
  focused: document.hasFocus(),
});

/**
 * Counts the time somebody is present in this page and reports it. While nobody is, it holds no timer and sends
 * nothing (docs/decisions: idle tabs cost nothing).
 */
export function watchPresence(ports: PresencePorts, signal: AbortSignal): Presence {
  const media = watchMedia(() => change({}), signal);
  let state: PresenceState = startPresence(
    { ...facts(), playing: media.playing(), covered: false },
    performance.now(),
  );
  let inFlight: readonly Interval[] = [];
  let isReporting = false;
  /** Somebody is there again of whom the worker does not know: a page that closes may tell nothing any more. */
  let begun: 'untold' | 'told' = 'told';
  const isUntold = (): boolean => begun === 'untold';
  let sentAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const checkpoint = async (): Promise<void> => {
    // One at a time: an answer that is still to come says what it has taken.
    if (isReporting) return;
    const now = performance.now();
    [inFlight, state] = takeIntervals(tick(state, now));
    sentAt = now;
    if (inFlight.length === 0 && !isUntold()) return;
    isReporting = true;
    begun = 'told';
    const spans = inFlight.map(({ from, to }) => ({ startedAgo: now - from, length: to - from }));
    const answer = await ports.report(spans, state.countedTo !== undefined);
    if (answer === undefined) state = { ...state, intervals: [...inFlight, ...state.intervals].slice(-100) };
    inFlight = [];
    isReporting = false;
    if (answer !== undefined) ports.heard(answer);
    if (isUntold()) void checkpoint();
  };

  const settle = (): void => {
    const present = state.countedTo !== undefined && !signal.aborted;
    if (!present || isUntold() || performance.now() - sentAt >= checkpointTime) void checkpoint();
    if (present) timer ??= setTimeout(look, Math.min(TICK, ports.lookAgainIn()));
    else stop();
  };

  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const move = (next: PresenceState): void => {
    if (state.countedTo === undefined && next.countedTo !== undefined && ports.isMet()) begun = 'untold';
    state = next;
  };

  const look = (): void => {
    timer = undefined;
    move(changeFacts(state, { ...facts(), playing: media.playing() }, performance.now()));
    if (state.countedTo !== undefined) ports.counted();
    settle();
  };

  function change(next: Partial<PageFacts>): void {
    move(changeFacts(state, { ...facts(), playing: media.playing(), ...next }, performance.now()));
    settle();
  }

  const onInput = (event: Event): void => {
    if (!event.isTrusted) return;
    const wasPresent = state.countedTo !== undefined;
    move(noteInput(state, performance.now()));
    if (!wasPresent && state.countedTo !== undefined) settle();
  };

  const options = { capture: true, passive: true, signal };
  for (const type of INPUTS) addEventListener(type, onInput, options);
  // Not captured: the window's own focus is meant, not that of every box in the page.
  for (const type of ['focus', 'blur', 'pageshow']) addEventListener(type, () => change({}), { signal });
  addEventListener('pagehide', () => change({ visible: false, focused: false, playing: 'no' }), options);
  document.addEventListener('visibilitychange', () => change({}), options);
  signal.addEventListener('abort', stop, { once: true });
  settle();

  return {
    unreported: () => lengthOf(inFlight) + lengthOf(tick(state, performance.now()).intervals),
    ongoing: () => ongoingOf(tick(state, performance.now())),
    setCovered: (covered) => change({ covered }),
    checkpoint,
  };
}
