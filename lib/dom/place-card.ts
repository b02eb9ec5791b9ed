/** A rectangle in the window, in CSS pixels. */
export type Box = { left: number; top: number; width: number; height: number };

export type Size = { width: number; height: number };

export type Placement = {
  left: number;
  top: number;
  /** Where only a lower card fits beside what it must not cover: how high it may be. */
  maxHeight?: number;
  /** There is no place for it: it lies over what it must not cover. */
  covers?: true;
};

/** What a card goes beside, and what it must not cover. */
export type PlacementQuestion = {
  card: Size;
  viewport: Size;
  /** The whole composer; the card goes beside it where there is room. */
  region: Box;
  /** The words and the buttons: never covered while any other place is left. */
  avoid: readonly Box[];
};

const gap = 12;
const edge = 8;

/** A card that is made lower than this shows its buttons and no word of what they are about. */
const lowest = 220;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

const clamp = (value: number, size: number, room: number): number =>
  Math.max(edge, Math.min(value, room - size - edge));

/** Beside, then below, then above; then the corners and edges of the window, farthest from the eye first. */
function candidates({ card, viewport, region }: PlacementQuestion): Placement[] {
  const right = region.left + region.width + gap;
  const below = region.top + region.height + gap;
  const [foot, last] = [viewport.height - card.height - edge, viewport.width - card.width - edge];
  return [
    { left: right, top: region.top },
    { left: region.left - card.width - gap, top: region.top },
    { left: region.left, top: below },
    { left: region.left, top: region.top - card.height - gap },
    { left: last, top: foot },
    { left: edge, top: foot },
    { left: last, top: edge },
    { left: edge, top: edge },
  ];
}

const isInside = ({ left, top }: Placement, { card, viewport }: PlacementQuestion): boolean =>
  left >= edge &&
  top >= edge &&
  left + card.width <= viewport.width - edge &&
  top + card.height <= viewport.height - edge;

/** Above or below everything that must not be covered, whichever is higher, for a card that is made to fit. */
function band({ viewport, region, avoid, card }: PlacementQuestion): Placement | undefined {
  // What is scrolled out of the window needs no room in it.
  const inWindow = (y: number): number => Math.max(0, Math.min(y, viewport.height));
  const first = inWindow(Math.min(...avoid.map(({ top }) => top)));
  const last = inWindow(Math.max(...avoid.map(({ top, height }) => top + height)));
  const [above, below] = [first - 2 * edge, viewport.height - last - 2 * edge];
  const maxHeight = Math.max(above, below);
  if (maxHeight < Math.min(lowest, card.height)) return undefined;
  const left = clamp(region.left, card.width, viewport.width);
  return { left, top: below >= above ? last + edge : edge, maxHeight };
}

/**
 * The first place that is inside the window and covers nothing it must not; else a lower card above or below; else
 * the place that covers least.
 */
export function placeCard(question: PlacementQuestion): Placement {
  const { card, viewport, avoid } = question;
  const cost = (place: Placement): number =>
    avoid.reduce((sum, box) => sum + overlap({ ...place, ...card }, box), 0);
  const wanted = candidates(question);
  const free = wanted.find((place) => isInside(place, question) && cost(place) === 0);
  if (free !== undefined) return free;
  const low = band(question);
  if (low !== undefined) return low;
  const held = wanted.map(({ left, top }) => ({
    left: clamp(left, card.width, viewport.width),
    top: clamp(top, card.height, viewport.height),
  }));
  const least = held.reduce((best, place) => (cost(place) < cost(best) ? place : best));
  return cost(least) === 0 ? least : { ...least, covers: true };
}
