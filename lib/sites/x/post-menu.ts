import { asHandle } from './urls.ts';

/** Opens the menu of a post. */
export const postMenuButton = '[data-testid="caret"]';

/** Blocking, reporting and the like have test ids; following, lists and muting have none, and stand in this order. */
const plainItem = '[role="menuitem"]:not([data-testid])';

const handleNamed = (element: Element): string | undefined =>
  asHandle(/@(\w{1,15})/.exec(element.textContent)?.[1]);

/**
 * Whether an icon's path has strokes at 45 degrees: beside a person, the cross of "unfollow", where "follow" has a plus.
 */
export const hasCross = (path: string): boolean =>
  [...path.matchAll(/l\s*(-?\d*\.?\d+)[ ,]?(-?\d*\.?\d+)/g)].some(([, across, down]) => {
    const [x, y] = [Math.abs(Number(across)), Math.abs(Number(down))];
    return x > 0 && Math.abs(x - y) < 0.05 * x;
  });

const undoes = (item: Element): boolean =>
  [...item.querySelectorAll('svg path')].some((path) => hasCross(path.getAttribute('d') ?? ''));

/** A button of the page says that this account is followed, or was asked. */
const isFollowed = (handle: string): boolean =>
  [...document.querySelectorAll('[data-testid$="-unfollow"], [data-testid$="-cancel"]')].some(
    (button) => asHandle(/@(\w{1,15})/.exec(button.getAttribute('aria-label') ?? '')?.[1]) === handle,
  );

/** The menus of profiles name people too, but offer no following. */
const isOfPost = (menu: Element): boolean =>
  menu.closest('article') !== null ||
  document.querySelector(`${postMenuButton}[aria-expanded="true"]`) !== null;

/** Whom this item of a menu would follow; undefined for every other item. Labels are translated and not asked. */
export function followedInMenu(item: Element): string | undefined {
  const menu = item.closest('[role="menu"]');
  if (menu === null || !item.matches(plainItem) || !isOfPost(menu)) return undefined;
  const first = [...menu.querySelectorAll(plainItem)].find((one) => handleNamed(one) !== undefined);
  const handle = handleNamed(item);
  if (first !== item || handle === undefined || undoes(item) || isFollowed(handle)) return undefined;
  return handle;
}
