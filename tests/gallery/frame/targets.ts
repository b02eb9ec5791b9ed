/** WCAG 2.5.8, in CSS pixels; half a pixel less is rounding. */
const LEAST = 24 - 0.5;

const PRESSED = 'button, a[href], summary, select, input, textarea, [role="button"]';

/** What is pressed for an element: a tick box with its words, where they are one label. */
function boxOf(element: Element): DOMRect {
  const label = element instanceof HTMLInputElement ? element.closest('label') : null;
  return (label ?? element).getBoundingClientRect();
}

/** A link in a line of words is as high as the line. */
const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';

const isLarge = ({ width, height }: DOMRect): boolean => width >= LEAST && height >= LEAST;

/** Whether a circle of 24 px around its middle meets no other target, nor the circle of another that is small. */
function standsAlone(box: DOMRect, others: readonly DOMRect[]): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return others.every((other) => {
    if (!isLarge(other))
      return Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y) >= LEAST;
    const across = Math.max(other.left - x, 0, x - other.right);
    const down = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(across, down) >= LEAST / 2;
  });
}

/** What can be pressed and is too small for it, among elements that are seen. */
export function smallTargets(seen: readonly Element[]): readonly Element[] {
  const targets = seen.filter((element) => element.matches(PRESSED) && !element.matches(':disabled'));
  return targets.filter((element) => {
    const box = boxOf(element);
    if (isInline(element) || isLarge(box)) return false;
    return !standsAlone(box, targets.filter((other) => other !== element).map(boxOf));
  });
}
