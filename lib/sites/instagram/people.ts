import { button } from '../../dom/buttons.ts';
import { linksBy, rowAround as rowWithin } from '../handles.ts';
import { handleOfPath } from './urls.ts';

/** The links to accounts among those a selector finds, in order of the page. */
export const accountLinks = linksBy(handleOfPath);

/** Beyond these an element is no row or card of one person. */
export const edges = '[role="dialog"], main, body';

/** The largest element around that is about one account alone: a row, or a card. */
export const rowAround = (element: Element, handle: string): Element =>
  rowWithin(element, handle, accountLinks, edges);

/** What is said of a person stands in one line with the link to them; a display name has a line of its own. */
const standsAlone = (element: Element): boolean =>
  element.parentElement !== null && accountLinks(element.parentElement).length === 0;

/** Buttons, the user name as a heading, and counts. A post shows no display names, but much else. */
const noName = `${button}, h1, h2, ul, time, article`;

/** The display name in a row, card or header: the first words there that are not the user name. */
export function nameIn(row: Element, handle: string): string | undefined {
  for (const element of row.querySelectorAll('span, div')) {
    if (element.childElementCount > 0 || element.closest(noName) !== null) continue;
    const link = element.closest('a[href]');
    if (link !== null && handleOfPath(link.getAttribute('href') ?? '') !== handle) continue;
    const text = element.textContent.trim();
    if (/\p{L}/u.test(text) && text.toLowerCase() !== handle && standsAlone(element)) return text;
  }
  return undefined;
}
