import type { ComponentChild } from 'preact';

import { NoteCard } from '../../components/nudge/NoteCard.tsx';
import type { PolicyLinkProps } from '../../components/nudge/PolicyLink.tsx';
import { keepFocus, keepSelection } from '../dom/keep-selection.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { besideBox } from './beside-box.ts';
import { sayingOf } from './card-saying.ts';
import type { Explain } from './explain.ts';
import { isWordless, type Judged } from './judge.ts';
import { nudgeCardOf } from './nudge-card.tsx';
import { createOwedCards } from './owed-cards.ts';
import { isHidden, showNote } from './show-note.ts';
import { createSpeech } from './speech.ts';
import type { Layers } from './ui/layers.ts';
import { note, whatOf } from './words.ts';
import type { Writing } from './writing.ts';

/** What the card's buttons lead to, and what it needs to know. */
type CardPorts = {
  layers: Layers;
  adapter: SiteAdapter;
  explain: Explain;
  policy(rules: readonly string[]): PolicyLinkProps | undefined;
  /** Whether the person will be asked once more: a pause, of which the day has some left. */
  willPause(writing: Writing, one: Judged): boolean;
  onShown(writing: Writing, fresh: readonly Judged[]): void;
  onNotMySchool(writing: Writing, one: Judged): void;
  onDismissed(writing: Writing): void;
  /** Nothing is open any more: what is owed to the box in hand may come again. */
  onClosed(): void;
  signal: AbortSignal;
};

export type Cards = {
  /** A box was read: opens the card for findings not shown before or still owed, follows the ones it shows, or closes. */
  update(writing: Writing): void;
  /** Opens the card of a box, at one finding where given; false where there is nothing to show. */
  open(writing: Writing, at?: Judged): boolean;
  /** Moves the focus into the card that is open, else into the card of a box; false where there is none. */
  enter(writing: Writing | undefined): boolean;
  /**
   * A short word beside an element. About a box, it goes when the box is sent or gone; else it stays where the element
   * was, which the site may have drawn anew.
   */
  note(text: string, near: Element, about?: Writing): void;
  /** The same with buttons of its own; `says` is said aloud. Gives what draws it anew while it is open. */
  notice(near: Element, says: string, content: () => ComponentChild): () => void;
  /** Something else is being done: a short word is out of date. */
  endNote(): void;
  /** Closes whatever is open. The card of a box is owed from then on. */
  close(): void;
  /** The person goes on without it: closes whatever is open, and the card of a box does not come again by itself. */
  putAway(): void;
  /** Whether a box has a card that something other than the person closed: the next reading brings it again. */
  isOwed(writing: Writing): boolean;
  /** The box whose card is open. */
  shownFor(): Writing | undefined;
};

type Shown = { writing: Writing | undefined; key: string; says: string; isNote: boolean };

/** People findings rest on the person's own typing: a page that writes names into the box by script learns nothing. */
const mayShow = (writing: Writing, one: Judged): boolean =>
  one.rule.painted || isWordless(one) || writing.byPerson || writing.session.isShown(one);

const candidates = (writing: Writing): readonly Judged[] =>
  writing.session.open(writing.findings()).filter((one) => mayShow(writing, one));

export function createCards(ports: CardPorts): Cards {
  const { layers, adapter } = ports;
  const owed = createOwedCards(ports.signal);
  const sayAloud = createSpeech(layers);
  let shown: Shown | undefined;
  /** The finding whose "Why?" was pressed, while its card is open. */
  let asked: string | undefined;
  /** Leads from the card to where one came from: the place in the text, or whatever had the focus. */
  let back: (() => void) | undefined;

  function close(): void {
    const wayBack = layers.cardHasFocus() ? back : undefined;
    const wasOpen = shown !== undefined;
    shown = asked = back = undefined;
    layers.hideCard();
    wayBack?.();
    if (wasOpen) ports.onClosed();
  }

  function putAway(): void {
    if (shown?.writing !== undefined) owed.putAway(shown.writing);
    close();
  }

  function closeToText({ surface }: Writing): void {
    const toText = back ?? keepSelection(surface.root);
    back = undefined;
    putAway();
    toText();
  }

  /** The day's pauses are used up: a mark is enough, where there is one, and its card opens when asked for. */
  const isQuiet = (writing: Writing, one: Judged): boolean =>
    one.severity === 'pause' && one.rule.painted && !ports.willPause(writing, one);

  /** After an answer: the next finding, or back to the text. */
  function leave(writing: Writing): void {
    const inside = layers.cardHasFocus();
    const next = candidates(writing)[0];
    if (next !== undefined) show(writing, next);
    else if (inside) closeToText(writing);
    else close();
  }

  function contentOf(writing: Writing, one: Judged, all: readonly Judged[]): ComponentChild {
    return nudgeCardOf(writing, one, all, {
      ...{ ...ports, leave },
      isAsked: asked === one.key,
      onAsk() {
        asked = one.key;
        show(writing, one);
      },
      onNext(next) {
        show(writing, next);
      },
    });
  }

  function show(writing: Writing, wanted: Judged): void {
    const all = candidates(writing);
    // A card may stand for a while: what it leads to has been read anew meanwhile.
    const one = all.find(({ key }) => key === wanted.key) ?? wanted;
    const { key } = one;
    shown = { writing, key, says: sayingOf(one, all, ports.willPause(writing, one)), isNote: false };
    owed.opened(writing, key);
    layers.card(contentOf(writing, one, all), {
      where: besideBox(writing, adapter),
      anchor: writing.surface.root,
      folds: true,
      onLost() {
        close();
        owed.awaitBox(writing);
      },
      onEscape() {
        closeToText(writing);
      },
    });
  }

  function open(writing: Writing, at?: Judged): boolean {
    const one = at ?? candidates(writing)[0];
    if (one === undefined) return false;
    show(writing, one);
    return true;
  }

  function follow(writing: Writing, all: readonly Judged[]): void {
    if (shown?.writing !== writing) return;
    const { key } = shown;
    const same = all.find((one) => one.key === key) ?? all[0];
    if (same === undefined) close();
    else if (shown.says === sayingOf(same, all, ports.willPause(writing, same))) layers.moveCard();
    else show(writing, same);
  }

  const isOwed = (writing: Writing): boolean =>
    shown?.writing !== writing && shown?.isNote !== true && owed.keyOf(writing) !== undefined;

  /** What was on the card before, else whatever else is unanswered. */
  function showAgain(writing: Writing, all: readonly Judged[]): void {
    const loud = all.filter((one) => !isQuiet(writing, one));
    const one = loud.find(({ key }) => key === owed.keyOf(writing)) ?? loud[0];
    if (one === undefined) return;
    if (isHidden(writing.surface.root)) owed.awaitBox(writing);
    else show(writing, one);
  }

  function beginNote(content: () => ComponentChild, near: Element, about?: Writing): () => void {
    shown = { writing: about, key: '', says: '', isNote: true };
    const onEscape = (): void => {
      if (about === undefined) close();
      else closeToText(about);
    };
    return showNote({ layers, content, near, goesWith: about !== undefined, close, onEscape });
  }

  return {
    update(writing) {
      const all = candidates(writing);
      const fresh = all.filter((one) => !writing.session.isShown(one));
      const first = fresh.find((one) => !isQuiet(writing, one));
      ports.onShown(writing, fresh);
      if (first !== undefined) {
        show(writing, first);
        sayAloud(`${whatOf(first)}. ${first.rule.advice.why}`);
      } else if (isOwed(writing)) showAgain(writing, all);
      else follow(writing, all);
    },
    open,
    note(text, near, about) {
      beginNote(
        () => <NoteCard words={text} actions={[{ label: note.close, onPress: close }]} />,
        near,
        about,
      );
      layers.announce(text);
    },
    notice(near, says, content) {
      const draw = beginNote(content, near);
      sayAloud(says);
      return draw;
    },
    endNote() {
      if (shown?.isNote === true) close();
    },
    enter(writing) {
      if (writing !== undefined && shown?.writing !== writing && shown?.isNote !== true) open(writing);
      if (shown === undefined) return false;
      back = writing === undefined ? keepFocus() : keepSelection(writing.surface.root);
      return layers.focusCard();
    },
    close,
    putAway,
    isOwed,
    shownFor: () => shown?.writing,
  };
}
