import type { ComponentChild } from 'preact';

import type { PolicyLinkProps } from '../../components/nudge/PolicyLink.tsx';
import * as m from '../language/made/messages.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { besideBox } from './beside-box.ts';
import { createCardNotes, type CardNotes } from './card-notes.tsx';
import { sayingOf } from './card-saying.ts';
import { createCardSlot } from './card-slot.ts';
import type { Explain } from './explain.ts';
import { isWordless, type Judged } from './judge.ts';
import { nudgeCardOf } from './nudge-card.tsx';
import { createOwedCards } from './owed-cards.ts';
import { isHidden } from './show-note.ts';
import { createSpeech } from './speech.ts';
import type { Layers } from './ui/layers.ts';
import { whatOf } from './words.ts';
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

export type Cards = CardNotes & {
  /** A box was read: opens the card for findings not shown before or still owed, follows the ones it shows, or closes. */
  update(writing: Writing): void;
  /** Opens the card of a box, at one finding where given; false where there is nothing to show. */
  open(writing: Writing, at?: Judged): boolean;
  /** Moves the focus into the card that is open, else into the card of a box; false where there is none. */
  enter(writing: Writing | undefined): boolean;
  /** Closes whatever is open. The card of a box is owed from then on. */
  close(): void;
  /** The person goes on without it: closes whatever is open, and the card of a box does not come again by itself. */
  putAway(): void;
  /** Whether a box has a card that something other than the person closed: the next reading brings it again. */
  isOwed(writing: Writing): boolean;
  /** The box whose card is open. */
  shownFor(): Writing | undefined;
};

/** People findings rest on the person's own typing: a page that writes names into the box by script learns nothing. */
const mayShow = (writing: Writing, one: Judged): boolean =>
  one.rule.painted || isWordless(one) || writing.byPerson || writing.session.isShown(one);

const candidates = (writing: Writing): readonly Judged[] =>
  writing.session.open(writing.findings()).filter((one) => mayShow(writing, one));

/** The day's pauses are used up: a mark is enough, where there is one, and its card opens when asked for. */
const isQuiet = (writing: Writing, one: Judged, { willPause }: Pick<CardPorts, 'willPause'>): boolean =>
  one.severity === 'pause' && one.rule.painted && !willPause(writing, one);

export function createCards(ports: CardPorts): Cards {
  const { layers, adapter, onClosed } = ports;
  const owed = createOwedCards(ports.signal);
  const slot = createCardSlot({ layers, owed, onClosed });
  const sayAloud = createSpeech(layers);

  /** After an answer: the next finding, or back to the text. */
  function leave(writing: Writing): void {
    const inside = layers.cardHasFocus();
    const next = candidates(writing)[0];
    if (next !== undefined) show(writing, next);
    else if (inside) slot.closeToText(writing);
    else slot.close();
  }

  function contentOf(
    writing: Writing,
    one: Judged,
    all: readonly Judged[],
    isAsked: boolean,
  ): ComponentChild {
    return nudgeCardOf(writing, one, all, {
      ...{ ...ports, leave, isAsked },
      onAsk() {
        show(writing, one, one.key);
      },
      onNext(next) {
        show(writing, next);
      },
    });
  }

  function show(writing: Writing, wanted: Judged, asked = slot.shown()?.asked): void {
    const all = candidates(writing);
    // A card may stand for a while: what it leads to has been read anew meanwhile.
    const one = all.find(({ key }) => key === wanted.key) ?? wanted;
    const { key } = one;
    slot.fill({
      ...{ writing, key, isNote: false, asked },
      says: sayingOf(one, all, ports.willPause(writing, one)),
    });
    owed.opened(writing, key);
    layers.card(contentOf(writing, one, all, asked === key), {
      where: besideBox(writing, adapter),
      anchor: writing.surface.root,
      folds: true,
      onLost() {
        slot.close();
        owed.awaitBox(writing);
      },
      onEscape() {
        slot.closeToText(writing);
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
    const shown = slot.shown();
    if (shown?.writing !== writing) return;
    const same = all.find(({ key }) => key === shown.key) ?? all[0];
    if (same === undefined) slot.close();
    else if (shown.says === sayingOf(same, all, ports.willPause(writing, same))) layers.moveCard();
    else show(writing, same);
  }

  const isElsewhere = (writing: Writing): boolean => {
    const shown = slot.shown();
    return shown?.writing !== writing && shown?.isNote !== true;
  };

  const isOwed = (writing: Writing): boolean => isElsewhere(writing) && owed.keyOf(writing) !== undefined;

  /** What was on the card before, else whatever else is unanswered. */
  function showAgain(writing: Writing, loud: readonly Judged[]): void {
    const one = loud.find(({ key }) => key === owed.keyOf(writing)) ?? loud[0];
    if (one === undefined) return;
    if (isHidden(writing.surface.root)) owed.awaitBox(writing);
    else show(writing, one);
  }

  return {
    ...createCardNotes({ layers, slot, sayAloud }),
    update(writing) {
      const all = candidates(writing);
      const loud = all.filter((one) => !isQuiet(writing, one, ports));
      const isFresh = (one: Judged): boolean => !writing.session.isShown(one);
      const first = loud.find(isFresh);
      ports.onShown(writing, all.filter(isFresh));
      if (first !== undefined) {
        show(writing, first);
        sayAloud(m.nudgeSpoken({ what: whatOf(first), why: first.rule.advice.why() }));
      } else if (isOwed(writing)) showAgain(writing, loud);
      else follow(writing, all);
    },
    open,
    enter(writing) {
      if (writing !== undefined && isElsewhere(writing)) open(writing);
      return slot.enter(writing);
    },
    close: slot.close,
    putAway: slot.putAway,
    isOwed,
    shownFor: () => slot.shown()?.writing,
  };
}
