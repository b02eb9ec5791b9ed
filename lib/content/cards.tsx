import type { ComponentChild } from 'preact';

import { NoteCard } from '../../components/nudge/NoteCard.tsx';
import type { PolicyLinkProps } from '../../components/nudge/PolicyLink.tsx';
import { boxOf } from '../dom/box-of.ts';
import { keepFocus, keepSelection } from '../dom/keep-selection.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { sayingOf } from './card-saying.ts';
import type { Explain } from './explain.ts';
import { isWordless, type Judged } from './judge.ts';
import { nudgeCardOf } from './nudge-card.tsx';
import { isHidden, showNote } from './show-note.ts';
import type { Layers, Where } from './ui/layers.ts';
import { card as words, note, whatOf } from './words.ts';
import type { Session } from './session.ts';
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
};

export type Cards = {
  /** A box was read: opens the card for findings not shown before, follows the ones it shows, or closes. */
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
  close(): void;
  /** The box whose card is open. */
  shownFor(): Writing | undefined;
};

/** People findings rest on the person's own typing: a page that writes names into the box by script learns nothing. */
const mayShow = (writing: Writing, one: Judged): boolean =>
  one.rule.painted || isWordless(one) || writing.byPerson || writing.session.isShown(one);

export function createCards(ports: CardPorts): Cards {
  const { layers, adapter } = ports;
  let shown: { writing: Writing; key: string; says: string } | undefined;
  let noting = false;
  let hasToldKeys = false;
  /** The finding whose "Why?" was pressed, while its card is open. */
  let asked: string | undefined;
  /** Of the box whose card went with it, unanswered: a site that draws the box anew is not to end the card. */
  let lost: Session | undefined;
  /** Leads from the card to where one came from: the place in the text, or whatever had the focus. */
  let back: (() => void) | undefined;

  const candidates = (writing: Writing): readonly Judged[] =>
    writing.session.open(writing.findings()).filter((one) => mayShow(writing, one));

  function close(): void {
    const wayBack = layers.cardHasFocus() ? back : undefined;
    shown = undefined;
    noting = false;
    asked = undefined;
    back = undefined;
    layers.hideCard();
    wayBack?.();
  }

  const beside =
    (writing: Writing): Where =>
    () => {
      const { root } = writing.surface;
      if (isHidden(root)) return undefined;
      const { region, controls } = adapter.around(writing.surface);
      return { region: boxOf(region), avoid: [root, ...controls].map(boxOf) };
    };

  /** The day's pauses are used up: a mark is enough, where there is one, and its card opens when asked for. */
  const isQuiet = (writing: Writing, one: Judged): boolean =>
    one.severity === 'pause' && one.rule.painted && !ports.willPause(writing, one);

  /** After an answer: the next finding, or back to the text. */
  function leave(writing: Writing): void {
    const inside = layers.cardHasFocus();
    const next = candidates(writing)[0];
    if (next !== undefined) {
      show(writing, next);
      return;
    }
    (inside ? closeToText : close)(writing);
  }

  function closeToText({ surface }: Writing): void {
    const toText = back ?? keepSelection(surface.root);
    back = undefined;
    close();
    toText();
  }

  function show(writing: Writing, wanted: Judged): void {
    const all = candidates(writing);
    // A card may stand for a while: what it leads to has been read anew meanwhile.
    const one = all.find(({ key }) => key === wanted.key) ?? wanted;
    lost = undefined;
    shown = { writing, key: one.key, says: sayingOf(one, all, ports.willPause(writing, one)) };
    noting = false;
    layers.card(
      nudgeCardOf(writing, one, all, {
        ...{ ...ports, leave },
        isAsked: asked === one.key,
        onAsk() {
          asked = one.key;
          show(writing, one);
        },
        onNext(next) {
          show(writing, next);
        },
      }),
      {
        where: beside(writing),
        anchor: writing.surface.root,
        folds: true,
        onLost() {
          lost = writing.session;
          close();
        },
        onEscape() {
          closeToText(writing);
        },
      },
    );
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

  function beginNote(content: () => ComponentChild, near: Element, about?: Writing): () => void {
    shown = about && { writing: about, key: '', says: '' };
    noting = true;
    const onEscape = (): void => {
      if (about === undefined) close();
      else closeToText(about);
    };
    return showNote({ layers, content, near, goesWith: about !== undefined, close, onEscape });
  }

  function sayAloud(says: string): void {
    layers.announce(hasToldKeys ? says : `${says} ${words.keysSpoken}`);
    hasToldKeys = true;
  }

  return {
    update(writing) {
      const all = candidates(writing);
      const fresh = all.filter((one) => !writing.session.isShown(one));
      const first = fresh.find((one) => !isQuiet(writing, one));
      ports.onShown(writing, fresh);
      if (first === undefined) {
        const again = lost === writing.session ? all.find((one) => !isQuiet(writing, one)) : undefined;
        if (again === undefined) follow(writing, all);
        else show(writing, again);
        return;
      }
      show(writing, first);
      sayAloud(`${whatOf(first)}. ${first.rule.advice.why}`);
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
      if (noting) close();
    },
    enter(writing) {
      const isOwn = writing !== undefined && shown?.writing === writing;
      const opens = !isOwn && !noting && writing !== undefined && open(writing);
      if (shown === undefined && !noting && !opens) return false;
      back = writing === undefined ? keepFocus() : keepSelection(writing.surface.root);
      return layers.focusCard();
    },
    close,
    shownFor: () => shown?.writing,
  };
}
