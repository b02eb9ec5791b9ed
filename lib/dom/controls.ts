// What can be said of a control on any site's page.

export const isDisabled = (control: Element): boolean => control.matches(':disabled, [aria-disabled="true"]');

/** Whether nothing can be sent: there are controls for it, and all of them are disabled. */
export const areDisabled = (controls: Iterable<Element>): boolean => {
  const all = [...controls];
  return all.length > 0 && all.every(isDisabled);
};

/** Whether it takes up room on the page. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;
