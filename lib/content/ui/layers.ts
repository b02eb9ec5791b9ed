import { render, type ComponentChild } from 'preact';

import { nudgeSheet } from '../../../components/nudge/sheet.ts';
import { createAnnouncer } from '../../dom/announce.ts';
import { pageTheme } from '../../dom/page-theme.ts';
import { placeCard, type Placement, type PlacementQuestion } from '../../dom/place-card.ts';
import { applyTheme } from '../../dom/theme-sheet.ts';
import { printText } from '../../dom/print-text.ts';
import { createTopLayerHost, removeOldHosts } from '../../dom/top-layer-host.ts';
import { followMovement, followSize } from '../../dom/follow-movement.ts';

/** What a card stands beside; asked again whenever the page moves. Undefined once that is gone. */
export type Where = () => Omit<PlacementQuestion, 'card' | 'viewport'> | undefined;

type CardPorts = {
  where: Where;
  /** What tells, by its size, that it left the page. */
  anchor: Element;
  /** Where there is no room for it, it is folded into one line until the person opens it; else it covers least. */
  folds?: boolean;
  /** What it stands beside is gone. */
  onLost(): void;
  /** Escape was pressed in it. */
  onEscape(): void;
};

/** What Lanyard draws in the page: one card, one dialog, and overlays over fields. */
export type Layers = {
  /**
   * Puts the empty host where it will be needed, or leaves it where it is: a page that sees it come and go would learn
   * when something is found.
   */
  mount(): void;
  card(content: ComponentChild, ports: CardPorts): void;
  /** Something may have moved what the card stands beside. */
  moveCard(): void;
  hideCard(): void;
  /** Opens a card that is folded. */
  unfoldCard(): void;
  /** Moves the focus to the card's main button, else its first; false where no card is shown. */
  focusCard(): boolean;
  /** Whether the focus is in the card. */
  cardHasFocus(): boolean;
  /** Whether the focus is in anything drawn here. */
  hasFocus(): boolean;
  dialog(content: ComponentChild, onBack: () => void): void;
  hideDialog(): void;
  showOverlay(overlay: HTMLElement): void;
  hideOverlay(overlay: HTMLElement): void;
  announce(words: string): void;
  /** Prints these words alone, not the page. */
  print(text: string): void;
};

const tag = 'lanyard-nudges';
const nowhere = (): void => undefined;

function createDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('closedby', 'none');
  dialog.setAttribute('aria-labelledby', 'lanyard-title');
  dialog.setAttribute('aria-describedby', 'lanyard-lead lanyard-items lanyard-more');
  return dialog;
}

function createCard(): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card-layer';
  card.popover = 'manual';
  return card;
}

/** Creates the layers, and removes what an older instance of this script left. Nothing is in the page before `mount`. */
export function createLayers(isAlive: () => boolean, signal: AbortSignal): Layers {
  removeOldHosts(tag);
  const sheet = new CSSStyleSheet();
  const host = createTopLayerHost({ tag, sheet, onKey, isAlive, signal });
  const announce = createAnnouncer(host.root);
  const [card, dialog] = [createCard(), createDialog()];
  host.root.append(card, dialog);
  let cardScope: AbortController | undefined;
  let beside: CardPorts | undefined;
  // Of what is not shown any more nothing is kept: what leads back from it knows a part of the page.
  let goBack = nowhere;
  let leaveCard = nowhere;
  let styled = false;
  let unfolded = false;

  function dress(): void {
    if (!styled) sheet.replaceSync(nudgeSheet);
    styled = true;
    applyTheme(sheet, host.element, pageTheme());
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (dialog.open) goBack();
    else leaveCard();
  }

  function place(): void {
    const question = beside?.where();
    if (question === undefined) {
      beside?.onLost();
      return;
    }
    card.style.maxHeight = '';
    const fit = (folded: boolean): Placement => {
      card.classList.toggle('folded', folded);
      return placeCard({
        ...question,
        card: { width: card.offsetWidth, height: card.offsetHeight },
        viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
      });
    };
    const open = fit(false);
    const mustFold = open.covers && beside?.folds && !unfolded && !card.contains(host.root.activeElement);
    const { left, top, maxHeight } = mustFold ? fit(true) : open;
    card.style.left = `${String(left)}px`;
    card.style.top = `${String(top)}px`;
    if (maxHeight !== undefined) card.style.maxHeight = `${String(maxHeight)}px`;
  }

  function unfold(): void {
    unfolded = true;
    place();
  }

  function follow(anchor: Element): void {
    cardScope?.abort();
    cardScope = new AbortController();
    const within = AbortSignal.any([signal, cardScope.signal]);
    followMovement(place, within);
    followSize(anchor, place, within);
  }

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    goBack();
  });
  return {
    announce,
    print: (text) => {
      printText(text, host.root);
    },
    mount() {
      dress();
      host.mount();
    },
    card(content, ports) {
      dress();
      leaveCard = () => {
        ports.onEscape();
      };
      render(content, card);
      if (cardScope === undefined) host.show(card);
      // While somebody writes the same card is shown again and again: what it follows is followed already.
      if (cardScope === undefined || beside?.anchor !== ports.anchor) follow(ports.anchor);
      beside = ports;
      place();
    },
    moveCard: place,
    hideCard() {
      if (cardScope === undefined) return;
      cardScope.abort();
      cardScope = undefined;
      beside = undefined;
      unfolded = false;
      leaveCard = nowhere;
      host.hide(card);
      render(null, card);
      announce('');
    },
    unfoldCard: unfold,
    focusCard() {
      if (card.classList.contains('folded')) unfold();
      // "Why?" stands among the words, before the answers.
      const answer = ['button.main', '.card > .actions button', 'button'];
      const [button = null] = answer.flatMap((one) => card.querySelector<HTMLElement>(one) ?? []);
      if (cardScope === undefined || button === null) return false;
      button.focus({ preventScroll: true });
      return true;
    },
    hasFocus: () => document.activeElement === host.element,
    cardHasFocus: () => card.contains(host.root.activeElement),
    dialog(content, onBack) {
      dress();
      goBack = onBack;
      render(content, dialog);
      host.show(dialog);
    },
    hideDialog() {
      goBack = nowhere;
      host.hide(dialog);
      render(null, dialog);
    },
    showOverlay(overlay) {
      dress();
      if (overlay.parentNode === null) host.root.append(overlay);
      host.show(overlay);
    },
    hideOverlay(overlay) {
      host.hide(overlay);
      overlay.remove();
    },
  };
}
