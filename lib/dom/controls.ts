import { parentOf } from './event-path.ts';

// What can be said of a control on any site's page.

export const isDisabled = (control: Element): boolean => control.matches(':disabled, [aria-disabled="true"]');

/** Whether nothing can be sent: there are controls for it, and all of them are disabled. */
export const areDisabled = (controls: Iterable<Element>): boolean => {
  const all = [...controls];
  return all.length > 0 && all.every(isDisabled);
};

/** An element without room whose insides do not stick out. */
const isShut = (element: Element): boolean =>
  (element.clientWidth === 0 || element.clientHeight === 0) &&
  !/visible|^$/.test(getComputedStyle(element).overflow);

/** Whether it can be seen, as far as the page's own styles go: sites leave about twins of boxes that nobody can. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
  for (let at = parentOf(element); at !== undefined; at = parentOf(at)) if (isShut(at)) return false;
  return true;
}
