import type { PageNudgeSettings } from '../../core/page-settings.ts';
import { followMovement } from '../../dom/follow-movement.ts';
import type { Box } from '../../dom/place-card.ts';
import { visibleBox } from '../../dom/visible-box.ts';
import * as m from '../../language/made/messages.ts';
import type { ListReader, PeopleList } from '../../sites/people-list.ts';
import type { Known } from '../person-question.ts';
import { listCheckCard, type ListCheckState, type Whereabouts } from './card.tsx';
import { createListFinder, type ListFinder } from './find-in-list.ts';
import type { ListLayers } from './layers.ts';
import { countLine } from './words.ts';

type CheckPorts = {
  reader: ListReader;
  known: Known & { settings(): PageNudgeSettings };
  answered: Set<string>;
  layers: ListLayers;
  /** "It's someone else", by the account's digest. */
  remember(digest: string): void;
  stop(): void;
  signal: AbortSignal;
};

/** How long reading may wait for the page to have a moment, in ms. */
const latest = 500;

/** Calls back soon, when the page has nothing to do: once, however often it is asked. */
function whenIdle(work: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestIdleCallback(
      () => {
        waiting = false;
        if (!signal.aborted) work();
      },
      { timeout: latest },
    );
  };
}

/**
 * Checks the lists that the page shows, from now on until it is stopped: reads what comes into view, counts, and leads
 * from one name to the next. It never scrolls, and changes nothing: a page cannot learn what was found.
 */
export function checkList({ reader, known, answered, layers, remember, stop, signal }: CheckPorts): void {
  let finder: ListFinder | undefined;
  let list: PeopleList | undefined;
  let path = '';
  let current: { key: string; asked: boolean; explained: boolean } | undefined;
  let isThrough = false;

  const matches = () => finder?.findings().matches ?? [];
  const indexOf = (key: string): number => matches().findIndex((one) => one.key === key);

  const rowOf = (key: string): Element | undefined =>
    list?.rows.find(({ account }) => account.handle === key)?.element;

  const boxOf = (key: string): Box | undefined => {
    const row = rowOf(key);
    return row && visibleBox(row);
  };

  /** A row out of view may not be in the page at all: then it stands where those that are do not. */
  function whereIs(key: string, of: ListFinder): Whereabouts {
    if (boxOf(key) !== undefined) return 'shown';
    const row = rowOf(key);
    if (row !== undefined)
      return row.getBoundingClientRect().top < window.innerHeight / 2 ? 'above' : 'below';
    const first = list?.rows[0]?.account.handle;
    return first !== undefined && of.placeOf(key) < of.placeOf(first) ? 'above' : 'below';
  }

  function stateNow(): ListCheckState {
    if (finder === undefined || list === undefined)
      return { kind: 'word', words: m.listCheckNoList({ site: reader.info.name }) };
    const findings = finder.findings();
    const at = current === undefined ? -1 : indexOf(current.key);
    const match = findings.matches[at];
    if (current === undefined || match === undefined) return { kind: 'count', findings, isThrough };
    const { key, asked, explained } = current;
    const where = asked ? whereIs(key, finder) : undefined;
    const [place, all] = [finder.placeOf(key) + 1, findings.matches.length];
    return { kind: 'one', match, at: at + 1, all, place, read: findings.read, where, explained };
  }

  function draw(): void {
    layers.card(listCheckCard(stateNow(), known.settings(), actions));
    layers.frame(current?.asked === true ? boxOf(current.key) : undefined);
  }

  function goTo(at: number): void {
    const key = matches()[at]?.key;
    isThrough = key === undefined;
    current = key === undefined ? undefined : { key, asked: false, explained: false };
    draw();
  }

  const actions = {
    stop,
    goThrough() {
      goTo(0);
    },
    showMe() {
      if (current !== undefined) current.asked = true;
      draw();
    },
    someoneElse() {
      const key = current?.key;
      const at = key === undefined ? -1 : indexOf(key);
      for (const digest of matches()[at]?.digests ?? []) {
        answered.add(digest);
        remember(digest);
      }
      if (key !== undefined) finder?.drop(key);
      goTo(at);
    },
    next() {
      goTo(current === undefined ? 0 : indexOf(current.key) + 1);
    },
    why() {
      if (current !== undefined) current.explained = true;
      draw();
    },
    back() {
      current = undefined;
      isThrough = false;
      draw();
    },
  };

  function read(): void {
    const before = matches().length;
    list = reader.read();
    // Another page has another list.
    if (list !== undefined && (finder === undefined || path !== location.pathname)) {
      finder = createListFinder(reader, known, (digest) => answered.has(digest));
      path = location.pathname;
      current = undefined;
    }
    if (list !== undefined) finder?.add(list);
    if (current === undefined && finder !== undefined && matches().length > before)
      layers.announce(countLine(finder.findings()));
    draw();
  }

  const readSoon = whenIdle(read, signal);
  const observer = new MutationObserver(readSoon);
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  followMovement(draw, signal);
  read();
  layers.focus();
}
