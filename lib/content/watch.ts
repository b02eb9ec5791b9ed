import { deepActiveElement, type EventPath, pathFrom, pathOf } from '../dom/event-path.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { createByHand } from './by-hand.ts';
import { gestureEvents } from './gestures.ts';
import type { Writing } from './writing.ts';
import type { Writings } from './writings.ts';

export type WatchPorts = {
  adapter: SiteAdapter;
  writings: Writings;
  /** Judges a gesture, and may stop it. */
  onGesture(event: Event): void;
  /** The person writes here from now on, or (undefined) nowhere. */
  onFocus(writing: Writing | undefined): void;
  /** The person's own event came to the box, which they are about to change. */
  onPersonsOwn(writing: Writing): void;
  /** A box got the focus, whether it is one of the site's surfaces or not; as a path from the innermost element. */
  onBox(path: EventPath, isSurface: boolean): void;
  /** The person is at the page: fetch what their next press will need. True once there is nothing left to fetch. */
  onPresence(): boolean;
  /** The person moves about: the page may be another one by now. Cheap while it is not. */
  onMoving(): void;
  /** Something may have been chosen, dropped or pasted that is no text. */
  onMedia(event: Event): void;
  /** A click anywhere, after all else was told of it. */
  onClick(): void;
  /** A press inside the box being written in. */
  onPressIn(writing: Writing, event: MouseEvent): void;
  /** A key, in a box or nowhere in particular, before any act is judged; true where it was ours. */
  onKey(event: KeyboardEvent, writing: Writing | undefined): boolean;
  /** Whether the focus is in what Lanyard shows: the box it came from is still being written in. */
  isInLayers(): boolean;
  /** False once the extension of this page is gone; all listening has ended then. */
  isAlive(): boolean;
  signal: AbortSignal;
};

/** Signs that a change of the text comes from the person. */
const humanEvents = ['beforeinput', 'input', 'paste', 'drop', 'compositionend'];

/**
 * Listens by delegation, on the window, before any listener of the page. An idle feed costs nothing: the one observer
 * there is looks at the box that has the focus.
 */
export function watch(ports: WatchPorts): void {
  const { adapter, writings, signal, isAlive } = ports;
  let focused: Writing | undefined;
  const isByHand = createByHand();

  // Script-inserted text (emoji pickers, dictation) may fire no event at all.
  const observer = new MutationObserver(() => {
    focused?.readSoon();
  });

  function focus(writing: Writing | undefined): void {
    if (writing === focused) return;
    observer.disconnect();
    focused = writing;
    if (writing !== undefined) {
      observer.observe(writing.surface.root, { subtree: true, childList: true, characterData: true });
    }
    ports.onFocus(writing);
  }

  const writingAt = (event: Event): Writing | undefined => {
    const surface = adapter.surfaceAt(pathOf(event));
    return surface && writings.of(surface);
  };

  /** Nearly every event is one of the box that is being written in, and each key has several. */
  function writingOf(event: Event): Writing | undefined {
    const [target] = event.composedPath();
    const isInside = target instanceof Node && focused?.surface.root.contains(target) === true;
    return isInside ? focused : writingAt(event);
  }

  function onFocusin(event: Event): void {
    const writing = writingAt(event);
    writings.sweep();
    focus(writing);
    writing?.readSoon();
    ports.onBox(pathOf(event), writing !== undefined);
    onPresence();
  }

  /** Focus that goes nowhere is told by nothing else; another window in front is no end of writing. */
  function onFocusout(): void {
    setTimeout(() => {
      if (focused === undefined || !document.hasFocus() || ports.isInLayers()) return;
      const surface = adapter.surfaceAt(pathFrom(deepActiveElement(document)));
      if (surface === undefined) focus(undefined);
    });
  }

  const hasFocus = ({ surface: { root } }: Writing): boolean => {
    const active = deepActiveElement(document);
    return active !== undefined && root.contains(active);
  };

  function onHuman(event: Event): void {
    const writing = writingOf(event);
    // A box that was none yet when it got the focus, or for a moment while the site drew it anew.
    if (writing !== undefined && writing !== focused && hasFocus(writing)) focus(writing);
    if (isByHand(event) && writing !== undefined) ports.onPersonsOwn(writing);
    writing?.readSoon();
  }

  function onGesture(event: Event): void {
    isByHand(event);
    if (event instanceof KeyboardEvent && event.type === 'keydown' && event.isTrusted) {
      if (ports.onKey(event, focused)) return;
      if (focused !== undefined) ports.onPersonsOwn(focused);
    }
    if (event.type === 'pointerdown') onPresence();
    ports.onGesture(event);
    if (event.type !== 'click') return;
    // Only now: a box drawn anew has had its focus, and with it what is known of the one before.
    writings.sweep();
    ports.onClick();
    if (focused !== undefined && event instanceof MouseEvent && writingAt(event) === focused) {
      ports.onPressIn(focused, event);
    }
  }

  /** Moving about is told of only until everything needed is there. */
  const moving = new AbortController();
  const onPresence = (): void => {
    if (ports.onPresence()) moving.abort();
  };

  function listen(types: readonly string[], listener: (event: Event) => void, until = signal): void {
    const guarded = (event: Event): void => {
      if (isAlive()) listener(event);
    };
    for (const type of types) {
      window.addEventListener(type, guarded, { capture: true, passive: false, signal: until });
    }
  }

  /** A file field’s `change`, and in Firefox its `input`, do not leave a shadow root. */
  const inside = new WeakSet<ShadowRoot>();
  function listenInside(event: Event): void {
    for (const root of event.composedPath()) {
      if (!(root instanceof ShadowRoot) || inside.has(root)) continue;
      inside.add(root);
      root.addEventListener('change', (chosen) => isAlive() && ports.onMedia(chosen), {
        capture: true,
        signal,
      });
    }
  }

  listen(['focusin', 'click'], listenInside);
  listen(gestureEvents, onGesture);
  listen(['focusin'], onFocusin);
  listen(['focusout'], onFocusout);
  listen(humanEvents, onHuman);
  listen(['input', 'change', 'drop', 'paste'], ports.onMedia);
  listen(['pointerover', 'click', 'keyup', 'popstate'], ports.onMoving);
  const untilThere = AbortSignal.any([signal, moving.signal]);
  listen(['pointerover'], onPresence, untilThere);
  // A page is drawn by its script some time after it is loaded.
  listen(['load'], () => requestIdleCallback(onPresence, { timeout: 1000 }), untilThere);
  listen(['pagehide'], () => {
    writings.abandonAll();
    focus(undefined);
  });
  // From the back/forward cache a page comes back with the focus where it was, and tells nobody.
  listen(['pageshow'], (event) => {
    if (event instanceof PageTransitionEvent && event.persisted) findFocused()?.readSoon();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });

  function findFocused(): Writing | undefined {
    const surface = adapter.surfaceAt(pathFrom(deepActiveElement(document)));
    if (surface !== undefined) focus(writings.of(surface));
    return focused;
  }

  // A script that comes late (an update with the page open) finds the person already writing.
  findFocused();
}
