// Boxes of words on any site's page.

/** The root of a rich editor. */
export const editor = '[contenteditable="true"]:is([role="textbox"], [data-lexical-editor="true"])';

/** Form fields; passwords are never among them. */
export const field =
  'textarea, input:is(:not([type]), [type="text"], [type="email"], [type="tel"], [type="url"])';

/** Codes and searches: never read. */
export const neverRead =
  '[role="searchbox"], [role="search"] *, [autocomplete="one-time-code"], [inputmode="numeric"]';

/** Whether a list of suggestions is open under a box: Enter picks one. */
export const isPicking = (box: Element): boolean =>
  box.getAttribute('aria-expanded') === 'true' || box.hasAttribute('aria-activedescendant');
