import { button, wordsOn } from './buttons.ts';
import { parentOf } from './event-path.ts';

/** A row of a list of people, and the key of the one it is about. */
export type PersonRow = { element: Element; key: string };

export type PersonRows = {
  /** In the order of the page, each key once. */
  rows: readonly PersonRow[];
  /** Beside rows, like them, and about nobody that can be told. */
  nameless: readonly Element[];
};

const picture = 'img, svg image, svg[role="img"]';

const several = Symbol('more than one person');

/** For each element around a link, inside the list: the one person all of its links lead to. */
function ownersOf(region: Element, links: readonly { link: Element; key: string }[]) {
  const owners = new Map<Element, string | typeof several>();
  for (const { link, key } of links) {
    for (let at: Element | undefined = link; at !== undefined && at !== region; at = parentOf(at)) {
      const before = owners.get(at);
      owners.set(at, before === undefined || before === key ? key : several);
    }
  }
  return owners;
}

/** A face and words, and nothing to write in. */
const looksLikeRow = (element: Element): boolean =>
  element.querySelector(picture) !== null &&
  wordsOn(element) !== undefined &&
  element.querySelector('input, textarea') === null;

/**
 * The rows of a list of people, by the links to them: of each person the largest element that is about nobody else.
 * Whatever lists look like, and whatever is around them, that is the row.
 */
export function personRowsIn(region: Element, links: readonly { link: Element; key: string }[]): PersonRows {
  const owners = ownersOf(region, links);
  const rows = new Map<string, Element>();
  for (const { link, key } of links) {
    if (rows.has(key)) continue;
    let row = link;
    for (let at = parentOf(link); at !== undefined && owners.get(at) === key; at = parentOf(at)) row = at;
    rows.set(key, row);
  }
  const elements = new Set(rows.values());
  const inLists = [...elements].filter(({ parentElement }) =>
    [...(parentElement?.children ?? [])].some((other) => elements.has(other) && other !== parentElement),
  );
  const lists = new Set(inLists.map(({ parentElement }) => parentElement));
  const nameless = [...lists].flatMap((list) =>
    [...(list?.children ?? [])].filter(
      (one) => !owners.has(one) && looksLikeRow(one) && !one.matches(button),
    ),
  );
  return { rows: [...rows].map(([key, element]) => ({ key, element })), nameless };
}
