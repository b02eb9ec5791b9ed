import { vi } from 'vitest';

import type { Action } from '../../../components/nudge/Actions.tsx';
import { createBoxInHand } from '../../../lib/content/box-in-hand.ts';
import { createCards } from '../../../lib/content/cards.tsx';
import { explainBy } from '../../../lib/content/explain.ts';
import type { Judged } from '../../../lib/content/judge.ts';
import { createSession, type Session } from '../../../lib/content/session.ts';
import type { Layers } from '../../../lib/content/ui/layers.ts';
import type { Writing } from '../../../lib/content/writing.ts';
import { found } from './found.ts';

export const WORDS = ['Ashgrove Primary School', '07700 900123'] as const;
const TEXT = `Sports day at ${WORDS.join(', ring ')}`;
const RULES = ['school-mention', 'contact-details'] as const;

type OpenCard = { content: { props: { actions: readonly Action[] } }; ports: Parameters<Layers['card']>[1] };
type Root = { isConnected: boolean; visible: boolean };
type Box = { writing: Writing; root: Root; words: Set<string>; read: readonly Judged[] };

const place = { left: 0, top: 0, width: 10, height: 10 };

/**
 * Two boxes of a page in which the real cards are shown, with what the site, the browser and the person may do to them.
 * After each of these everything that was put off is carried out.
 */
export function createBoxPage() {
  let open: OpenCard | undefined;
  const said: string[] = [];
  const due = new Set<Writing>();
  const sizes = new Map<unknown, () => void>();
  /** Observers of boxes, told when one gets or loses its place in the page. */
  const changed = new Set<unknown>();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      #seen: unknown[] = [];
      readonly #told: () => void;
      constructor(told: () => void) {
        this.#told = told;
      }
      observe(element: Root): void {
        this.#seen.push(element);
        sizes.set(this, this.#told);
        if (element.visible) changed.add(this);
      }
      disconnect(): void {
        sizes.delete(this);
      }
    },
  );

  const follow = (): void => {
    if (open?.ports.where() === undefined) open?.ports.onLost();
  };
  const layers = {
    card(content: OpenCard['content'], ports: OpenCard['ports']) {
      open = { content, ports };
      follow();
    },
    hideCard: () => (open = undefined),
    moveCard: follow,
    unfoldCard: vi.fn(),
    announce: (words: string) => void said.push(words),
    focusCard: () => true,
    cardHasFocus: () => false,
  };
  const cards = createCards({
    layers: layers as never,
    adapter: { around: ({ root }: { root: Element }) => ({ region: root, controls: [] }) } as never,
    explain: explainBy(undefined),
    policy: () => undefined,
    willPause: () => false,
    onShown({ session }, fresh) {
      for (const one of fresh) session.show(one);
    },
    onNotMySchool: vi.fn(),
    onDismissed: vi.fn(),
    onClosed: () => inHand.focused()?.readSoon(),
    signal: new AbortController().signal,
  });
  const inHand = createBoxInHand({ cards, paint: vi.fn(), isOwn: () => true });

  function draw(words: Set<string>, session: Session): Box {
    const root = {
      isConnected: true,
      visible: true,
      focus: vi.fn(),
      getClientRects: () => (root.visible ? [place] : []),
      getBoundingClientRect: () => place,
    };
    const writing = {
      surface: { kind: 'composer', root },
      session,
      byPerson: true,
      findings: () => box.read,
      readSoon: () => void due.add(writing),
    } as unknown as Writing;
    const box: Box = { writing, root, words, read: [] };
    return box;
  }

  const boxes = [draw(new Set([WORDS[0]]), createSession()), draw(new Set([WORDS[1]]), createSession())];
  const boxAt = (index: number): Box => boxes[index] as Box;
  const boxOf = (writing: Writing | undefined): Box | undefined =>
    boxes.find((one) => one.writing === writing);

  function read(box: Box): void {
    const before = JSON.stringify(box.read);
    const present = WORDS.flatMap((words, at) =>
      box.words.has(words) ? [found(TEXT, words, RULES[at])] : [],
    );
    box.read = box.writing.session.follow(TEXT, present);
    inHand.onRead(box.writing, JSON.stringify(box.read) !== before);
  }

  /** A frame of the browser, and all readings that were to come. */
  function settle(): void {
    for (let more = true; more; more = changed.size > 0 || due.size > 0) {
      follow();
      for (const observer of [...changed]) {
        changed.delete(observer);
        sizes.get(observer)?.();
      }
      for (const writing of [...due]) {
        due.delete(writing);
        const box = boxOf(writing);
        if (box !== undefined) read(box);
      }
    }
  }

  const resized = (): void => {
    for (const observer of sizes.keys()) changed.add(observer);
  };

  return {
    settle,
    cards,
    said,
    /** The box in which the person is, what is unanswered in it, and whether its card is open. */
    state() {
      const box = boxOf(inHand.focused());
      return {
        box,
        unanswered: box === undefined ? [] : box.writing.session.open(box.read),
        isOpen: open !== undefined && box !== undefined && cards.shownFor() === box.writing,
        isNote: open !== undefined && cards.shownFor() === undefined,
      };
    },
    focus(index: number) {
      inHand.onFocus(boxAt(index).writing);
      boxAt(index).writing.readSoon();
    },
    leave: () => inHand.onFocus(undefined),
    setVisible(index: number, visible: boolean) {
      boxAt(index).root.visible = visible;
      resized();
    },
    /** The site draws the box anew under its text, and gives the new one the focus that the old one had. */
    redraw(index: number) {
      const old = boxAt(index);
      old.root.isConnected = old.root.visible = false;
      boxes[index] = draw(old.words, old.writing.session);
      if (inHand.focused() === old.writing) this.focus(index);
      resized();
    },
    toggle(index: number, words: string) {
      const { words: all, writing } = boxAt(index);
      if (!all.delete(words)) all.add(words);
      writing.readSoon();
    },
    note: () => cards.note('A word', boxAt(0).root as never),
    /** Presses a button of the card that is open: the last is Dismiss, or a note's Close. */
    pressLast: () => open?.content.props.actions.at(-1)?.onPress(),
    escape: () => open?.ports.onEscape(),
  };
}
