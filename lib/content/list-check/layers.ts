import { render, type ComponentChild } from 'preact';

import { listSheet } from '../../../components/nudge/list-sheet.ts';
import { createAnnouncer } from '../../dom/announce.ts';
import { pageTheme } from '../../dom/page-theme.ts';
import type { Box } from '../../dom/place-card.ts';
import { applyTheme } from '../../dom/theme-sheet.ts';
import { createTopLayerHost, removeOldHosts } from '../../dom/top-layer-host.ts';

/** What a list check draws over the page: its card in a corner, and a frame around one row. */
export type ListLayers = {
  card(content: ComponentChild): void;
  /** Moves the focus to the card's first button. */
  focus(): void;
  frame(box: Box | undefined): void;
  announce(words: string): void;
};

type LayerPorts = { onEscape(): void; isAlive(): boolean; signal: AbortSignal };

const tag = 'lanyard-list';

const px = (length: number): string => `${String(length)}px`;

function popover(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.popover = 'manual';
  return element;
}

/** Creates them, in a closed root of their own, and removes those of a check before. All goes with the signal. */
export function createListLayers({ onEscape, isAlive, signal }: LayerPorts): ListLayers {
  removeOldHosts(tag);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(listSheet);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEscape();
  };
  const host = createTopLayerHost({ tag, sheet, onKey, isAlive, signal });
  const announce = createAnnouncer(host.root);
  // The card comes last: it stands above the frame.
  const [frame, card] = [popover('row-frame'), popover('card-layer list-layer')];
  host.root.append(frame, card);
  let [framed, carded] = [false, false];

  return {
    announce,
    card(content) {
      applyTheme(sheet, host.element, pageTheme());
      render(content, card);
      if (!carded) host.show(card);
      carded = true;
    },
    focus() {
      card.querySelector('button')?.focus({ preventScroll: true });
    },
    frame(box) {
      if (box === undefined) {
        if (framed) host.hide(frame);
        framed = false;
        return;
      }
      frame.style.left = px(box.left);
      frame.style.top = px(box.top);
      frame.style.width = px(box.width);
      frame.style.height = px(box.height);
      card.classList.toggle('above', box.top + box.height / 2 > window.innerHeight / 2);
      if (framed) return;
      framed = true;
      // Put on top of each other in the order in which they are shown: the frame is no lid on the card.
      const inCard = card.contains(host.root.activeElement) ? host.root.activeElement : null;
      host.hide(card);
      host.show(frame);
      host.show(card);
      if (inCard instanceof HTMLElement) inCard.focus({ preventScroll: true });
    },
  };
}
