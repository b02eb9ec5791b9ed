import { areDisabled, isDisabled } from '../../dom/controls.ts';
import { nearestIn, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';

/** Since 2026 a `textarea` in an open shadow root; before (and still at `/messages`) Draft.js in the page. */
const box =
  '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]:is([contenteditable="true"], textarea)';

/** What the box and its button stand in; the page around holds other text boxes, such as its search. */
const composer =
  '[data-testid="dm-composer-form"], [data-testid="dm-composer-container"], form:has([data-testid="dm-composer-textarea"]), aside:has([data-testid="dmComposerTextInput"])';

const send = '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]';

const asSurface = (element: Element | null | undefined): TextSurface | undefined =>
  element instanceof HTMLElement ? { kind: 'message', root: element } : undefined;

export function messageAt(path: EventPath): TextSurface | undefined {
  const found = nearestIn(path, box);
  if (found !== undefined) return asSurface(found);
  // A box that has lost its test id, in a composer that has kept its own.
  const other = nearestIn(path, 'textarea, [contenteditable="true"]');
  return other !== undefined && nearestIn(path, composer) !== undefined ? asSurface(other) : undefined;
}

export function messageSubmitAt(path: EventPath): readonly TextSurface[] {
  const control = nearestIn(path, `${send}, [data-testid="dm-composer-form"] [type="submit"]`);
  if (control === undefined || isDisabled(control)) return [];
  const around = path.slice(path.indexOf(control)).find((element) => element.querySelector(box) !== null);
  const surface = asSurface(around?.querySelector(box));
  return surface === undefined ? [] : [surface];
}

/** Enter sends where there is something to send, Shift+Enter makes a line; with suggestions open Enter picks one. */
export function messageKeySubmits(box: Element, event: KeyboardEvent): boolean {
  const picking = box.getAttribute('aria-expanded') === 'true' || box.hasAttribute('aria-activedescendant');
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || picking) return false;
  return !areDisabled(box.closest(composer)?.querySelectorAll(send) ?? []);
}

export function aroundMessage({ root }: TextSurface): { region: Element; controls: readonly Element[] } {
  const region = root.closest(composer) ?? root;
  return { region, controls: [...region.querySelectorAll(send)] };
}
