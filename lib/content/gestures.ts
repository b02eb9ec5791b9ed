/** One act of a person, as it is about to happen. */
export type Act = {
  /** The control or box that is the same from the first event of the gesture to the last. */
  subject: Element;
  verdict: 'pass' | 'hold';
  /** A key on a control is followed by a click; a key that sends by itself is not. */
  clicks: boolean;
  /** The act was let through. */
  passed(): void;
  /** The act was stopped before the site saw it. */
  held(): void;
};

type Gesture = { act: Act; by: 'pointer' | 'key'; code?: string; startedAt: number };

/** All events that a gesture is made of. A site may act on any of them. */
export const gestureEvents = [
  ...['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick'],
  'pointercancel',
  ...['keydown', 'keypress', 'keyup'],
];

/** Enter in a form's field is followed at once by a click on its button, made by the browser. */
const clickOfKey = 500;

/** A click this long after its gesture began is looked at anew. */
const longest = 5000;

/** A click that is still to come of a gesture; where the gesture was held by a key, none should. */
const mayClick = ({ act, by, startedAt }: Gesture, at: number): boolean =>
  at - startedAt < (by === 'key' && act.verdict === 'hold' ? clickOfKey : longest);

/** Their default is the rest of the gesture (the click of a touch), which must come so that the act can be answered. */
const keepsDefault = new Set(['pointerdown', 'pointerup', 'touchstart', 'touchend']);

function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!keepsDefault.has(event.type)) event.preventDefault();
}

/** Other mouse buttons and further fingers begin no act. A click says of itself that it is not primary (Chromium). */
const isMain = (event: Event): boolean =>
  !(event instanceof MouseEvent) ||
  (event.button === 0 && (event.type === 'click' || !(event instanceof PointerEvent) || event.isPrimary));

/**
 * Follows gestures and lets each act through or stops it as a whole, from the first event to the last. `actAt` judges
 * an event that could begin an act (pointerdown, keydown, click); undefined where it begins none.
 */
export function createGestures(actAt: (event: Event) => Act | undefined): (event: Event) => void {
  let current: Gesture | undefined;

  function begin(event: Event, by: Gesture['by']): void {
    const act = actAt(event);
    current = act && { act, by, startedAt: event.timeStamp };
    if (act?.verdict === 'hold') stop(event);
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.repeat && current?.by === 'key') {
      if (current.act.verdict === 'hold') stop(event);
      return;
    }
    begin(event, 'key');
    if (current !== undefined) current.code = event.code;
    // Some systems never report the keyup of a shortcut: answer now.
    if (current?.act.verdict === 'hold') current.act.held();
    else if (current?.act.clicks === false) current.act.passed();
  }

  function onClick(event: Event): void {
    // One whose end was never told must not swallow another press.
    const gesture = current !== undefined && mayClick(current, event.timeStamp) ? current : undefined;
    current = undefined;
    const act = actAt(event);
    const age = event.timeStamp - (gesture?.startedAt ?? 0);
    const same =
      gesture !== undefined &&
      (act?.subject === gesture.act.subject ||
        !gesture.act.subject.isConnected ||
        (gesture.by === 'key' && age < clickOfKey));
    if (gesture?.act.verdict === 'hold') {
      stop(event);
      if (gesture.by === 'pointer' && same) gesture.act.held();
    } else if (same) gesture.act.passed();
    else if (act?.verdict === 'hold') {
      stop(event);
      act.held();
    } else act?.passed();
  }

  /** The end of a key that was held; whatever comes after is another act. */
  function onKeyup(event: KeyboardEvent): void {
    if (current?.act.verdict !== 'hold') return;
    stop(event);
    if (current.by === 'key' && current.code === event.code) current = undefined;
  }

  return (event) => {
    if (!event.isTrusted || !isMain(event)) return;
    if (event.type === 'pointerdown') begin(event, 'pointer');
    else if (event.type === 'click') onClick(event);
    else if (event instanceof KeyboardEvent && event.type === 'keydown') onKeydown(event);
    else if (event instanceof KeyboardEvent && event.type === 'keyup') onKeyup(event);
    else if (event.type === 'pointercancel') {
      // No click comes of it, but a touch that turned into scrolling still ends.
      if (current?.by === 'pointer') current.startedAt = -Infinity;
    } else if (current?.act.verdict === 'hold') stop(event);
  };
}
