import { areDisabled, isDisabled, isShown } from '../../dom/controls.ts';
import { nearestIn, parentOf, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';

/** Post, reply, quote and thread items: Draft.js, or a `textarea` of the same id on the plain mobile page. */
const box = '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)';

/** The choices of a poll are posted too. */
const pollChoice = 'input[name^="Choice"]';

const boxes = `${box}, ${pollChoice}`;

const submit = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

/** Whether the page shows a composer. */
export const hasComposer = (): boolean => document.querySelector(box) !== null;

/** The box, where the path begins in the box itself or in what the editor keeps inside it. */
export function composerAt(path: EventPath): TextSurface | undefined {
  const root = nearestIn(path, boxes);
  return root instanceof HTMLElement ? { kind: 'composer', root } : undefined;
}

/**
 * All of one composer: the largest element around that holds no second submit control, and that does not leave the
 * dialog. The home page's composer and one in a dialog are open at once, with the same test ids.
 */
function composerAround(element: Element): Element {
  const controls = [...document.querySelectorAll(submit)];
  let all = element;
  for (let at = parentOf(element); at !== undefined && at !== document.body; at = parentOf(at)) {
    const holder = at;
    if (controls.filter((control) => holder.contains(control)).length > 1) break;
    all = at;
    if (at.matches('[role="dialog"]')) break;
  }
  return all;
}

/** The boxes one press sends together. */
function boxesSentWith(element: Element): readonly TextSurface[] {
  return [...composerAround(element).querySelectorAll<HTMLElement>(boxes)]
    .filter(isShown)
    .map((root) => ({ kind: 'composer', root }));
}

export function composerSubmitAt(path: EventPath): readonly TextSurface[] {
  const control = nearestIn(path, submit);
  return control === undefined || isDisabled(control) ? [] : boxesSentWith(control);
}

/**
 * The boxes a key sends: Draft.js sends on Ctrl+Enter and Cmd+Enter, whether or not suggestions are open, unless the
 * post is empty, too long or still uploading.
 */
export function boxesSentByKey(root: Element, event: KeyboardEvent): readonly TextSurface[] {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return [];
  return areDisabled(composerAround(root).querySelectorAll(submit)) ? [] : boxesSentWith(root);
}

/** The submit controls, and the smallest element that holds both them and the box. */
export function aroundComposer({ root }: TextSurface): { region: Element; controls: readonly Element[] } {
  const controls = [...composerAround(root).querySelectorAll(submit)];
  let region: Element = root;
  for (let at: Element | undefined = root; at !== undefined; at = parentOf(at)) {
    region = at;
    if (controls.some((control) => region.contains(control)) || at.matches('[role="dialog"]')) break;
    if (controls.length === 0 && region !== root) break;
  }
  return { region, controls };
}
