import type { PageNudgeSettings, WatchListAnswer } from '../../core/page-settings.ts';
import { siteOfUrl } from '../../core/site-info.ts';
import * as m from '../../language/made/messages.ts';
import { send } from '../../messaging/send.ts';
import type { Detection } from '../../rules/detection.ts';
import type { ListReader } from '../../sites/people-list.ts';
import { askSettings } from '../ask-settings.ts';
import { isAlive } from '../is-alive.ts';
import { listCheckCard } from './card.tsx';
import { checkList } from './check-list.ts';
import { createListLayers } from './layers.ts';

type World = { [key: symbol]: (() => void) | undefined };

/** Under which a check is found by the next one in the same page. */
const KEY = Symbol.for('lanyard list check');

/** How names are looked up; the entrypoint brings it. */
type LookUp = Pick<Detection, 'accountDigest' | 'checkDisplayName' | 'compilePeople'>;

type Answers = { settings: PageNudgeSettings; lists: WatchListAnswer };

async function ask(): Promise<Answers | undefined> {
  try {
    const [settings, lists] = await Promise.all([askSettings(), send('getWatchLists')]);
    return { settings, lists };
  } catch {
    return undefined;
  }
}

/** Starts a check of the lists on this page, which ends one that was begun before. */
export async function startListCheck(readers: readonly ListReader[], lookUp: LookUp): Promise<void> {
  const info = siteOfUrl(
    readers.map((one) => one.info),
    location.href,
  );
  const reader = readers.find((one) => one.info === info);
  if (reader === undefined) return;
  const world = globalThis as World;
  world[KEY]?.();
  const life = new AbortController();
  const stop = (): void => {
    life.abort();
  };
  world[KEY] = stop;
  const { signal } = life;
  const layers = createListLayers({ onEscape: stop, isAlive, signal });
  const answers = await ask();
  const watched = answers?.lists.watched;
  const lists = watched?.lists;
  if (signal.aborted) return;
  if (answers === undefined || watched === undefined || lists === undefined) {
    const said = answers === undefined ? m.listCheckFailed() : m.listCheckUnlisted();
    const nothing = (): void => undefined;
    const ways = {
      goThrough: nothing,
      showMe: nothing,
      someoneElse: nothing,
      next: nothing,
      why: nothing,
      back: nothing,
    };
    layers.card(listCheckCard({ kind: 'word', words: said }, undefined, { stop, ...ways }));
    layers.focus();
    return;
  }
  const people = lookUp.compilePeople(lists, watched.nicknames);
  checkList({
    reader,
    known: {
      settings: () => answers.settings,
      detection: () => lookUp,
      people: () => people,
      // What is compared here is the school's list, and is called so.
      ownPeople: () => undefined,
    },
    answered: new Set(answers.lists.answeredAccounts),
    layers,
    remember(digest) {
      void send('rememberAnswer', { about: 'account', digest }).catch(() => undefined);
    },
    stop,
    signal,
  });
}
