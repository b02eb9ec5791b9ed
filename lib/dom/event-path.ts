/**
 * The elements an event passes, innermost first, through open shadow roots. Read it while the event is being
 * dispatched: browsers empty it afterwards.
 */
export type EventPath = readonly Element[];

/** What elements are asked here and by adapters. */
const asked = [
  ...['matches', 'closest', 'contains', 'querySelector', 'querySelectorAll', 'getAttribute', 'hasAttribute'],
  ...['compareDocumentPosition', 'getBoundingClientRect', 'getClientRects', 'checkVisibility', 'getRootNode'],
  ...[
    'addEventListener',
    'textContent',
    'parentElement',
    'children',
    'childNodes',
    'firstChild',
    'nextSibling',
  ],
];

/**
 * A form's fields hide what every element has where they are called alike: in Chromium from our scripts too, and Firefox
 * shows these what is true. A form that cannot be asked is passed over, as if it were not there: no site means it so.
 */
const canBeAsked = (element: Element): boolean =>
  Object.prototype.toString.call(element) !== '[object HTMLFormElement]' ||
  !asked.some((name) => Object.hasOwn(element, name));

/** The elements of an event's composed path, without documents, shadow roots and the window. */
export const pathOf = (event: Event): EventPath =>
  event.composedPath().filter((target): target is Element => target instanceof Element && canBeAsked(target));

type ParentOf = (this: Node) => Node | null;
let parentNode: ParentOf | undefined;

/** The parent of an element, out of an open shadow root where it is the top of one. */
export function parentOf(element: Element): Element | undefined {
  // The prototype's own: a form's field named `parentNode` hides the form's (Chromium), and would lead round for ever.
  parentNode ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as ParentOf;
  const parent = parentNode.call(element);
  if (parent instanceof ShadowRoot) return parent.host;
  if (!(parent instanceof Element)) return undefined;
  return canBeAsked(parent) ? parent : parentOf(parent);
}

/** The path an event at this element would take. */
export function pathFrom(element: Element | undefined): EventPath {
  const path: Element[] = [];
  let at = element !== undefined && !canBeAsked(element) ? parentOf(element) : element;
  for (; at !== undefined; at = parentOf(at)) path.push(at);
  return path;
}

/** As `closest`, out of open shadow roots too, and past forms that cannot be asked. */
export const closestTo = (element: Element, selector: string): Element | undefined =>
  pathFrom(element).find((at) => at.matches(selector));

/** The first element of a path that matches a selector. */
export const nearestIn = (path: EventPath, selector: string): Element | undefined =>
  path.find((element) => element.matches(selector));

/** The element that has the focus, inside open shadow roots too. */
export function deepActiveElement(document: Document): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}
