import { render } from 'preact';

import { ProfilePanel, type ProfilePanelProps } from '../../../components/profile-check/ProfilePanel.tsx';
import { profileSheet } from '../../../components/profile-check/sheet.ts';
import { createAnnouncer } from '../../dom/announce.ts';
import { deepActiveElement } from '../../dom/event-path.ts';
import { pageTheme } from '../../dom/page-theme.ts';
import { applyTheme } from '../../dom/theme-sheet.ts';
import { createTopLayerHost, removeOldHosts } from '../../dom/top-layer-host.ts';
import { isAlive } from '../is-alive.ts';
import { bringIntoView, createOutline } from './outline.ts';

const tag = 'lanyard-profile-check';

/** Below this the panel stands at the foot of the window, over what is scrolled there. */
const narrow = '(max-width: 640px)';

function overlap(range: Range, layer: Element): boolean {
  const [words, panel] = [range.getBoundingClientRect(), layer.getBoundingClientRect()];
  return words.right > panel.left && words.left < panel.right && words.bottom > panel.top;
}

function createLayer(): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'panel-layer';
  layer.popover = 'manual';
  return layer;
}

/** The panel in the page: drawn over and over, closed once. `onClose` is called when the person leaves it. */
export function openPanel(signal: AbortSignal, onClose: () => void) {
  removeOldHosts(tag);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(profileSheet);
  const host = createTopLayerHost({
    tag,
    sheet,
    onKey(event) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    },
    isAlive,
    signal,
  });
  applyTheme(sheet, host.element, pageTheme());
  const announce = createAnnouncer(host.root);
  const layer = createLayer();
  host.root.append(layer);
  const outline = createOutline(host, signal);
  const before = deepActiveElement(document);
  signal.addEventListener('abort', () => {
    // Where the person came from; the popup is gone by then.
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });

  return {
    announce,
    outline,
    draw(props: ProfilePanelProps) {
      render(<ProfilePanel {...props} />, layer);
      host.show(layer);
    },
    focusTitle() {
      layer.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    },
    point(range: Range) {
      const atFoot = matchMedia(narrow).matches;
      bringIntoView(range, atFoot ? layer.getBoundingClientRect().top : window.innerHeight);
      // Never over what it speaks of: then it stands on the other side.
      if (!atFoot && overlap(range, layer)) layer.classList.toggle('other-side');
      outline.show(range);
    },
  };
}
