import { type PageSign, unreadSign } from '../core/site-health.ts';
import { button, wordedIn } from '../dom/buttons.ts';
import { isDisabled } from '../dom/controls.ts';
import { type EventPath, nearestIn, parentOf, pathFrom } from '../dom/event-path.ts';
import { readEditable } from '../dom/read-editable.ts';
import type { SiteAdapter, TextSurface } from '../sites/site-adapter.ts';

/** What every social site writes its posts and messages in; search boxes are `input`s. */
const editor = '[contenteditable="true"][role="textbox"]';

/** After so many letters and figures in a row a box must hold something; no shortcut or slip is that long. */
const enough = 8;

const adds = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  /^[\p{L}\p{N} ]$/u.test(key) && !ctrlKey && !metaKey && !altKey && !isComposing;

/** The buttons with words of the row around a control: the nearest element that has more than one. */
function rowOf(control: Element): readonly Element[] {
  for (let at = parentOf(control); at !== undefined; at = parentOf(at)) {
    const buttons = wordedIn(at);
    if (buttons.length > 1) return buttons;
  }
  return [];
}

/**
 * Compares a page with what its adapter expects, as somebody uses it, and tells each sign once a page: where a site has
 * changed, nudges would be missing without a word. Nothing of a box, a person or an address is told.
 */
export function createPageReport(adapter: SiteAdapter, tell: (sign: PageSign) => void) {
  const told = new Set<PageSign>();
  const looked = new WeakSet<Element>();
  let typed: { root?: Element; keys: number } = { keys: 0 };

  function sign(one: PageSign): void {
    if (told.has(one)) return;
    told.add(one);
    tell(one);
  }

  /** What somebody has written for a while must be readable, and a post needs a control that sends it. */
  function look(surface: TextSurface): void {
    const { root, kind } = surface;
    looked.add(root);
    if (!root.matches(':read-write')) return;
    if (readEditable(root).text.trim() === '') sign(unreadSign(kind));
    else if (kind === 'composer' && adapter.around(surface).controls.length === 0) sign('composer-unsent');
  }

  return {
    /** A box got the focus; as a path from the innermost element. */
    onBox(path: EventPath, isSurface: boolean): void {
      if (isSurface) sign('recognised');
      else if (nearestIn(path, editor) !== undefined) sign('unrecognised');
    },
    /** The person's own key in a box, before the site has it. Each box is looked at once. */
    onKey(event: KeyboardEvent, surface: TextSurface): void {
      if (event.key === 'Shift' || looked.has(surface.root)) return;
      // Any other key may have emptied the box.
      if (typed.root !== surface.root || !adds(event)) typed = { root: surface.root, keys: 0 };
      if (adds(event) && event.key !== ' ') typed.keys += 1;
      if (typed.keys > enough) look(surface);
    },
    /** The person's own press: on a page of requests, two answers beside each other answer somebody with a name. */
    onPress(path: EventPath): void {
      const control = nearestIn(path, button);
      if (control === undefined || told.has('requests-nameless') || adapter.isRequestsPage?.() !== true)
        return;
      const answers = rowOf(control);
      if (answers.length !== 2 || answers.some(isDisabled) || nearestIn(path, '[role="dialog"]')) return;
      const isNamed = (one: Element): boolean => adapter.contactAt(pathFrom(one))?.account.name !== undefined;
      if (!answers.some(isNamed)) sign('requests-nameless');
    },
  };
}
