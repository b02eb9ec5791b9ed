import { parentOf } from '../../dom/event-path.ts';

/** What is no part of the head of a profile: the tabs below it, posts, boxes and other people. */
export const beyond = '[role="tablist"], [data-pressable-container], article, [role="textbox"], time';

/** The head of a profile: the largest element around its name that holds nothing of what stands below. */
export function profileHead(): Element | undefined {
  const name = document.querySelector('h1:not([role="dialog"] *, nav *)');
  let found: Element | undefined = name ?? undefined;
  for (let at = found; at !== undefined && !at.matches('body, main'); at = parentOf(at)) {
    if (at.querySelector(beyond) !== null) break;
    found = at;
  }
  return found;
}
