import { isFaint } from './contrast.ts';
import { type Area, drawnOver } from './drawn-over.ts';
import { rootsInPage } from './open-roots.ts';
import { smallTargets } from './targets.ts';

/** A box that is off by less is rounding. */
const SLACK = 1;

const trees = (): readonly (Document | ShadowRoot)[] => [document, ...rootsInPage()];

const elements = (): readonly Element[] =>
  trees()
    .flatMap((tree) => [...tree.querySelectorAll('*')])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));

/** How a finding names an element. */
function nameOf(element: Element): string {
  const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60);
  const names = element.classList.length > 0 ? `.${[...element.classList].join('.')}` : '';
  return `${element.localName}${names} “${words}”`;
}

/** Read aloud, not shown: one pixel large. */
const isAside = (element: Element): boolean => element.clientWidth <= 1 && element.clientHeight <= 1;

/** The same, or part of what is: its own boxes are as large as they like. */
const isWithinAside = (element: Element): boolean => {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (isAside(one)) return true;
  return false;
};

/** What is wider than the window or its own box, so that somebody would have to scroll sideways. */
function tooWide(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth + SLACK ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
  const over = elements().filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return (
      width > 1 &&
      (right > clientWidth + SLACK || left < -SLACK) &&
      element.closest('.states') === null &&
      !isWithinAside(element)
    );
  });
  const scrolled = elements().filter(
    (element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + SLACK,
  );
  return [...page, ...over.map(nameOf), ...scrolled.map((element) => `scrolls: ${nameOf(element)}`)];
}

/** Words of which a part is not shown, because their box is too small and cuts them off. */
const cutOff = (): readonly string[] =>
  elements()
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
      const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + SLACK;
      return (wide || high) && !isAside(element) && element.clientWidth > 0 && element.textContent !== '';
    })
    .map(nameOf);

/** Words that stand out too little. axe cannot tell it of what lies in the top layer. */
const faintWords = (): readonly string[] =>
  elements()
    .filter((element) => !isAside(element) && isFaint(element))
    .map(nameOf);

/** What can be pressed and is too small; for the same reason. */
const tooSmall = (): readonly string[] => smallTargets(elements()).map(nameOf);

const SAID = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'data-words',
];

/** Everything that is read or read out, each piece by itself. */
function everyWord(): readonly string[] {
  return elements().flatMap((element) => {
    // Names of keys stand on the keyboard, names in code in policies.
    if (['STYLE', 'SCRIPT', 'KBD', 'CODE'].includes(element.nodeName)) return [];
    const texts = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '');
    const values = element instanceof HTMLInputElement && element.type === 'text' ? [element.value] : [];
    return [...texts, ...values, ...SAID.map((name) => element.getAttribute(name) ?? '')];
  });
}

/** In the pseudo-language: words that are still in plain letters, so that no catalogue has them. */
const plainWords = (): readonly string[] => [
  ...new Set(
    everyWord()
      .map((words) => words.trim())
      .filter((words) => /[A-Za-z]/.test(words)),
  ),
];

/** Whatever is below, in CSS pixels, is no page of ours: a list without an end, or a fault. */
const HIGHEST = 8000;

/** Room left around what is drawn over a site, for its shadow. */
const AROUND = 12;

/** What of the page is worth a picture: what is drawn over a site, else the page as far down as it goes. */
function area(): Area {
  const { clientWidth, clientHeight, scrollHeight } = document.documentElement;
  const over = drawnOver();
  if (over === undefined)
    return { left: 0, top: 0, right: clientWidth, bottom: Math.min(scrollHeight, HIGHEST) };
  return {
    left: Math.max(0, Math.floor(over.left) - AROUND),
    top: Math.max(0, Math.floor(over.top) - AROUND),
    right: Math.min(clientWidth, Math.ceil(over.right) + AROUND),
    bottom: Math.min(clientHeight, Math.ceil(over.bottom) + AROUND),
  };
}

/** What the tests ask of a state that is shown. */
export const inspect = { tooWide, cutOff, faintWords, tooSmall, plainWords, area };
