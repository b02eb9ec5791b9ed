import type { Box } from './place-card.ts';

/** Where an element is in the window, in CSS pixels. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
