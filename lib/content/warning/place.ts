/** A rectangle in the window, in CSS pixels. */
type Box = { left: number; top: number; width: number; height: number };

type Size = { width: number; height: number };

/** The corners, the one furthest from most composers first. */
const corners = ['top-end', 'bottom-end', 'top-start', 'bottom-start'] as const;

type Corner = (typeof corners)[number];

export const margin = 16;

function boxAt(corner: Corner, { width, height }: Size, room: Size): Box {
  return {
    width,
    height,
    left: corner.endsWith('start') ? margin : room.width - margin - width,
    top: corner.startsWith('top') ? margin : room.height - margin - height,
  };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/**
 * The corner for something of a size, so that it covers nothing of what is being written: the first that leaves the box
 * free. In a window so small, or with a box so large, that none does, the one that leaves the line with the caret free
 * and covers the least of the box.
 *
 * @param avoid the line with the caret, then the box; fewer where they are not known.
 */
export function cornerFor(size: Size, room: Size, avoid: readonly Box[]): Corner {
  const costs = corners.map((corner) => {
    const box = boxAt(corner, size, room);
    return avoid.map((one) => overlap(box, one));
  });
  const isLess = (one: readonly number[], other: readonly number[]): boolean => {
    const at = one.findIndex((cost, index) => cost !== other[index]);
    return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
  };
  const best = costs.reduce((found, cost, at) => (isLess(cost, costs[found] ?? []) ? at : found), 0);
  return corners[best] ?? 'top-end';
}
