import { languageTag } from '../language/language.ts';
import { createRestorer } from './restorer.ts';
import { shieldEvents } from './event-shield.ts';

/** Our one element in a page, with a closed shadow root in which everything of ours is drawn. */
export type TopLayerHost = {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the empty host into the page, where something shown next will stand. */
  mount(): void;
  /** Shows a popover, or a dialog as a modal one, and keeps it on top until `hide`. */
  show(layer: HTMLElement): void;
  hide(layer: HTMLElement): void;
};

type HostOptions = {
  tag: string;
  sheet: CSSStyleSheet;
  /** The person's keys while the focus is in the host or one of its dialogs is open. */
  onKey(event: KeyboardEvent): void;
  /** False in a script that a newer one has replaced: what that one removed must not come back. */
  isAlive(): boolean;
  signal: AbortSignal;
};

/** Removes hosts that an older instance of this script left in the page. */
export function removeOldHosts(tag: string): void {
  for (const old of document.querySelectorAll(tag)) old.remove();
}

/**
 * Where the host must stand to be usable: inside the page's own modal dialog when one is open, because all else is
 * inert then (a popover over it is painted but takes no click).
 */
function parentFor(host: Element): Element {
  const modals = [...document.querySelectorAll('dialog:modal')].filter((dialog) => !host.contains(dialog));
  const focused = modals.find((dialog) => dialog.contains(document.activeElement));
  return focused ?? modals.at(-1) ?? document.documentElement;
}

const isDialog = (layer: HTMLElement): layer is HTMLDialogElement => layer instanceof HTMLDialogElement;

function raiseDialog(dialog: HTMLDialogElement): void {
  if (dialog.matches(':modal')) return;
  // A dialog that was taken out of the page keeps its `open` attribute but is no longer modal.
  dialog.removeAttribute('open');
  dialog.showModal();
}

function raisePopover(popover: HTMLElement, root: ShadowRoot): void {
  const focused = popover.contains(root.activeElement) ? root.activeElement : null;
  if (popover.matches(':popover-open')) popover.hidePopover();
  popover.showPopover();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/**
 * Creates the host. From the first showing or mounting on it stays in the page, so that nobody can tell from it when
 * something is shown; the page may remove it, and it comes back with what it shows.
 * What happens inside it stays there (`event-shield.ts`).
 */
export function createTopLayerHost({ tag, sheet, onKey, isAlive, signal }: HostOptions): TopLayerHost {
  const element = document.createElement(tag);
  // The page's own direction and language say nothing of our words. What is spoken is said inside, where no page looks: one
  // that saw it change here would know that something was found.
  element.dir = 'ltr';
  element.lang = 'en-GB';
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  shieldEvents(element, root, onKey, signal);
  const shown = new Set<HTMLElement>();
  const restorer = createRestorer(element, lift);

  const isModal = (): boolean => [...shown].some(isDialog);

  function mount(): void {
    const parent = isModal() ? document.documentElement : parentFor(element);
    if (element.parentNode !== parent) parent.append(element);
  }

  function lift(): void {
    if (shown.size === 0 || signal.aborted || !isAlive()) return;
    mount();
    restorer.watch();
    const modal = isModal();
    for (const layer of [...shown].toSorted((a, b) => Number(isDialog(a)) - Number(isDialog(b)))) {
      layer.lang = languageTag();
      if (isDialog(layer)) raiseDialog(layer);
      // Below a dialog of ours it stays.
      else if (!modal || !layer.matches(':popover-open')) raisePopover(layer, root);
    }
  }

  function onPageChange(event: Event): void {
    if (shown.size === 0 || event.target === element) return;
    if (event.type !== 'focusin' || element.parentNode !== parentFor(element)) lift();
  }

  // `toggle` and `close` do not bubble, yet pass the window on their way down. What fills the screen lies over all else.
  for (const type of ['toggle', 'close', 'focusin', 'fullscreenchange']) {
    window.addEventListener(type, onPageChange, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    restorer.stop();
    element.remove();
  });

  return {
    element,
    root,
    mount() {
      if (shown.size === 0 && !signal.aborted && isAlive()) mount();
    },
    show(layer) {
      shown.add(layer);
      lift();
    },
    hide(layer) {
      shown.delete(layer);
      if (isDialog(layer)) layer.close();
      else if (layer.matches(':popover-open')) layer.hidePopover();
      if (shown.size === 0) restorer.stop();
    },
  };
}
