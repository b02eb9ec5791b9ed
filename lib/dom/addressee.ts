import { isBefore } from './buttons.ts';
import { parentOf } from './event-path.ts';
import { isMessage } from './message-request.ts';

/** Beyond these an element is about more than one conversation. */
const edges = 'body, [role="navigation"], [role="grid"], [role="listbox"], [role="list"]';

/** Of two conversations beside each other the head of one is not the other's. */
const conversation = '[role="log"]';

/** In an element that is around a part of the page, and not within it: the whole page. */
const parts = 'main, [role="main"], [role="banner"]';

/**
 * The links above a box, of the smallest element around it that has any: on every site the head of a conversation leads
 * to whoever it is with. The messages themselves, and what stands below, are left out.
 */
export function linksAbove<Link extends { link: Element }>(
  box: Element,
  linksIn: (within: Element) => readonly Link[],
): readonly Link[] {
  for (let at = parentOf(box); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    if (at.querySelector(parts) !== null || at.querySelectorAll(conversation).length > 1) return [];
    const links = linksIn(at).filter(({ link }) => !isMessage(link) && isBefore(link, box));
    if (links.length > 0) return links;
  }
  return [];
}
