import { editor, isPicking, neverRead } from '../../dom/boxes.ts';
import { button, isBefore, opensMore, wordedIn } from '../../dom/buttons.ts';
import { areDisabled, isDisabled } from '../../dom/controls.ts';
import { nearestIn, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { isArticleRoute } from './urls.ts';

// Articles are written on a page of their own, in an editor of which no test id is known.

const boxes = `textarea, ${editor}`;

const page = 'main, [role="dialog"]';

/** The box of an article: its title, or its text. */
export function articleAt(path: EventPath): TextSurface | undefined {
  const root = isArticleRoute(location.pathname) ? nearestIn(path, boxes) : undefined;
  if (!(root instanceof HTMLElement) || root.matches(neverRead)) return undefined;
  return nearestIn(path, page) === undefined ? undefined : { kind: 'composer', root };
}

export const isArticle = (root: Element): boolean =>
  isArticleRoute(location.pathname) && !root.matches('[data-testid^="tweetTextarea_"]');

const boxesIn = (around: Element): readonly TextSurface[] =>
  [...around.querySelectorAll<HTMLElement>(boxes)]
    .filter((root) => !root.matches(neverRead))
    .map((root) => ({ kind: 'composer', root }));

/** The last button with words in the page's head publishes; where none stands there, the last below the text. */
export function aroundArticle({ root }: TextSurface): { region: Element; controls: readonly Element[] } {
  const region = root.closest(page) ?? root;
  const first = boxesIn(region)[0]?.root ?? root;
  const worded = wordedIn(region).filter((one) => !opensMore(one) && !one.matches('[role="toolbar"] *'));
  const before = worded.filter((control) => isBefore(control, first));
  return { region, controls: (before.length > 0 ? before : worded).slice(-1) };
}

/** The title and text that a press publishes. */
export function articleSubmitAt(path: EventPath): readonly TextSurface[] {
  const control = isArticleRoute(location.pathname) ? nearestIn(path, button) : undefined;
  const all = boxesIn(nearestIn(path, page) ?? document.body);
  if (control === undefined || isDisabled(control)) return [];
  return all.some((surface) => aroundArticle(surface).controls.includes(control)) ? all : [];
}

/** Not known to be sent by a key: Ctrl+Enter is held as in a post, for words held for nothing are still there. */
export function articleSentByKey(surface: TextSurface, event: KeyboardEvent): readonly TextSurface[] {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isPicking(surface.root)) return [];
  const { region, controls } = aroundArticle(surface);
  return areDisabled(controls) ? [] : boxesIn(region);
}
