import { rootsInPage } from './open-roots.ts';

/** Where on the page Lanyard has drawn something, in CSS pixels. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** What is drawn over the site now, as one rectangle; undefined where nothing is. */
export function drawnOver(): Area | undefined {
  const boxes = rootsInPage()
    .flatMap((root) => [...root.querySelectorAll('dialog[open], :popover-open')])
    .map((layer) => layer.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
