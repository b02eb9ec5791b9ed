import type { ClosedWords } from '../../core/closed-words.ts';
import { languageTag } from '../../language/language.ts';
import css from './cover.css?inline';
import { type CoverExtras, createCoverView } from './cover-view.ts';
import { holdPage } from './hold-page.ts';
import { createHost } from './host.ts';

/** A page that fights the cover at every turn gets its turns, or both would go round for ever. */
const TURNS = 50;
const SULK = 250;

/** Whether something happens more than `TURNS` times a second. */
function createPatience(): { isLost: () => boolean } {
  let since = -Infinity;
  let turns = 0;
  return {
    isLost: () => {
      const now = performance.now();
      if (now - since > 1_000) [since, turns] = [now, 0];
      turns += 1;
      return turns > TURNS;
    },
  };
}

export type CoverPorts = {
  /** The unsent text of the box last written in; empty where there is none. */
  draft: () => string;
  openPass: () => void;
  /** Whether this instance may still insist; one that outlived its extension leaves it to the new one. */
  mayInsist: () => boolean;
  /** Called when it may not. */
  gaveUp: () => void;
};

export type Cover = {
  /** Covers the page, or changes the words; without words, a bare cover until they are known. */
  show: (words: ClosedWords | undefined, more?: CoverExtras) => void;
  lift: () => void;
};

/**
 * Covers a closed site without unloading it. The cover is a modal dialog in the top layer: the browser itself makes
 * the page under it inert. It comes back when it is closed, removed, restyled, or something opens on top of it.
 */
export function createCover(ports: CoverPorts, signal: AbortSignal): Cover {
  const { host, root, guardStyle } = createHost('cover', css);
  const view = createCoverView(ports.draft, ports.openPass);
  root.append(view.dialog);
  const patience = createPatience();
  let shown: AbortController | undefined;

  const raise = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
    guardStyle();
    if (!host.isConnected || view.dialog.matches(':modal')) return;
    // Taken out of the page, a dialog keeps its `open` but is no longer modal.
    view.dialog.removeAttribute('open');
    view.dialog.showModal();
    // Chromium gives it to the first button: the next space of somebody who writes would press that.
    view.dialog.focus();
  };

  const insist = (): void => {
    if (shown === undefined) return;
    if (!ports.mayInsist()) ports.gaveUp();
    else if (patience.isLost()) setTimeout(insist, SULK);
    else raise();
  };

  /** Something opened after us lies above us: go to the top again. */
  const rise = ({ target }: Event): void => {
    if (target === host || !view.dialog.open) return;
    view.dialog.close();
    insist();
  };

  function watch(within: AbortSignal): void {
    const observer = new MutationObserver(insist);
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, {
      attributes: true,
      attributeFilter: ['style', 'hidden', 'class', 'inert', 'popover'],
    });
    within.addEventListener('abort', () => observer.disconnect(), { once: true });
    view.dialog.addEventListener('close', insist, { signal: within });
    addEventListener('toggle', rise, { capture: true, signal: within });
  }

  const lift = (): void => {
    shown?.abort();
    shown = undefined;
    view.dialog.close();
    host.remove();
  };

  signal.addEventListener('abort', lift, { once: true });
  return {
    show: (words, more) => {
      host.lang = languageTag();
      view.say(words, more);
      if (shown !== undefined) return;
      shown = new AbortController();
      holdPage({ host, scrolls: view.scrolls }, shown.signal);
      watch(shown.signal);
      view.offerDraft();
      raise();
    },
    lift,
  };
}
