import type { ComponentChild } from 'preact';

import { boxOf } from '../dom/box-of.ts';
import type { Layers } from './ui/layers.ts';

type NotePorts = {
  layers: Pick<Layers, 'card'>;
  content: () => ComponentChild;
  near: Element;
  /** Whether it goes with the element; else it stays where that was, which the site may have drawn anew. */
  goesWith: boolean;
  close(): void;
  onEscape(): void;
};

/** Whether an element has no place in the page. */
export const isHidden = (element: Element): boolean => element.getClientRects().length === 0;

/** Shows a note beside an element. Gives what draws it anew. */
export function showNote({ layers, content, near, goesWith, close, onEscape }: NotePorts): () => void {
  let last = boxOf(near);
  const ports = {
    where() {
      if (!isHidden(near)) last = boxOf(near);
      else if (goesWith) return undefined;
      return { region: last, avoid: [last] };
    },
    anchor: near,
    onLost: close,
    onEscape,
  };
  const draw = (): void => {
    layers.card(content(), ports);
  };
  draw();
  return draw;
}
