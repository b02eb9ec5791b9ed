import { isPicking, neverRead } from '../../dom/boxes.ts';
import { button, isBefore } from '../../dom/buttons.ts';
import { areDisabled } from '../../dom/controls.ts';
import { closestTo, nearestIn, parentOf, pathFrom, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { sentNearest } from '../text-boxes.ts';
import { isMessageRoute } from './urls.ts';

/** Since 2026 a `textarea` in an open shadow root; before (and still at `/messages`) Draft.js in the page. */
const box =
  '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]:is([contenteditable="true"], textarea)';

/** Whatever a message could be written in; names of groups and searches are one line. */
const anyBox = 'textarea, [contenteditable="true"]';

/** What the box and its button stand in; the page around holds other text boxes, such as its search. */
const composer =
  '[data-testid="dm-composer-form"], [data-testid="dm-composer-container"], form:has([data-testid="dm-composer-textarea"]), aside:has([data-testid="dmComposerTextInput"])';

/** Parts of the page that are about messages alone, on any page. */
const chat = '[data-testid^="xchatEmbed"], [data-xchat-root], [data-testid^="chat-drawer"]';

const send = '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]';

/** A box that has lost its test id, in a composer or a chat that has kept its own, or on a page of messages. */
const isOther = (root: Element, path: EventPath): boolean =>
  !root.matches(`${neverRead}, [data-testid^="tweetTextarea_"]`) &&
  (nearestIn(path, `${composer}, ${chat}`) !== undefined || isMessageRoute(location.pathname));

export function messageAt(path: EventPath): TextSurface | undefined {
  const root = nearestIn(path, anyBox);
  if (!(root instanceof HTMLElement)) return undefined;
  return root.matches(box) || isOther(root, path) ? { kind: 'message', root } : undefined;
}

/** Beyond the surroundings of one box: the messages before it, other boxes, the page. */
const isBeyond = (at: Element, root: Element): boolean =>
  at.matches('main, body') ||
  at.querySelector('[role="log"]') !== null ||
  [...at.querySelectorAll(`${anyBox}, input`)].some((other) => other !== root);

function surroundingsOf(root: Element): Element {
  const known = closestTo(root, composer);
  if (known !== undefined) return known;
  let all = root;
  for (let at = parentOf(root); at !== undefined && !isBeyond(at, root); at = parentOf(at)) {
    all = at;
    if (at.matches('form')) break;
  }
  return all;
}

/** The button that sends is known by its test id, else by its place: the last behind the box. */
export function aroundMessage({ root }: TextSurface): { region: Element; controls: readonly Element[] } {
  const region = surroundingsOf(root);
  const known = [...region.querySelectorAll(`${send}, [type="submit"]`)];
  const behind = [...region.querySelectorAll(button)].filter((control) => isBefore(root, control));
  return { region, controls: known.length > 0 ? known : behind.slice(-1) };
}

/** The message a press sends, in the nearest element around the control that holds one. */
export function messageSubmitAt(path: EventPath): readonly TextSurface[] {
  const boxesIn = (at: Element): readonly TextSurface[] =>
    [...at.querySelectorAll(anyBox)].flatMap((root) => messageAt(pathFrom(root)) ?? []);
  return sentNearest(path, boxesIn, aroundMessage);
}

/** Enter sends where there is something to send, Shift+Enter makes a line; with suggestions open Enter picks one. */
export function messageKeySubmits(surface: TextSurface, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || isPicking(surface.root)) return false;
  return !areDisabled(aroundMessage(surface).controls);
}
