import { takeHandedOver } from '../core/hand-over.ts';
import type { PageNudgeSettings, WatchListAnswer } from '../core/page-settings.ts';
import type { WatchLists } from '../core/watch-list.ts';
import type { Detection } from '../rules/detection.ts';
import type { CompiledRules } from '../rules/run-rules.ts';
import type { PeopleIndex } from '../text/people-index.ts';
import type { Means } from './judge.ts';
import { persistently } from './persistently.ts';
import { createPhraseAnswers } from './phrase-answers.ts';
import type { WorkerPort } from './worker-port.ts';

/** What this page knows of the school, as far as the worker has answered. An act never waits for it. */
export type Knowledge = {
  /** Asks for the settings, and again whenever the worker says that they changed. */
  begin(): void;
  /** Undefined until they arrive: acts before that pass. */
  settings(): PageNudgeSettings | undefined;
  /** The rules as they came; undefined until they are asked for and there. */
  detection(): Detection | undefined;
  /** By what a text is judged: compiled when first asked for; undefined until settings and rules are there. */
  means(): Means | undefined;
  /** The school's lists. */
  people(): PeopleIndex | undefined;
  /** “Children I taught elsewhere”: for contacts, never for what is written. */
  ownPeople(): PeopleIndex | undefined;
  /** Accounts that were answered with "It's someone else", by digest. */
  answeredAccounts: ReadonlySet<string>;
  answerAccount(digest: string): void;
  /** Accounts about which a notice was shown, by digest: there is one an account, ever. */
  noticedAccounts: ReadonlySet<string>;
  noticeAccount(digest: string): void;
  /** "Not my school", by the phrase's digest: silent here the second time, wherever the first one was. */
  answerPhrase(digest: string): void;
  /** Asks for the rules and the watch-lists, once: a composer or a contact control is in reach. */
  wantRules(): void;
  hasAskedForRules(): boolean;
};

/** Nothing is asked for until `begin`, or until something is wanted; `onChange` follows each answer. */
export function createKnowledge(worker: WorkerPort, onChange: () => void, signal: AbortSignal): Knowledge {
  let settings: PageNudgeSettings | undefined;
  let detection: Detection | undefined;
  let watched: WatchListAnswer['watched'];
  let people: PeopleIndex | undefined;
  let ownPeople: PeopleIndex | undefined;
  let rules: CompiledRules | undefined;
  let wanted = false;
  const answeredAccounts = new Set<string>();
  const noticedAccounts = new Set<string>();
  const phrases = createPhraseAnswers();

  /** At once and not when first looked up: with a long list that would be felt at a press. */
  function compilePeople(): void {
    const compiled = (lists: WatchLists | undefined): PeopleIndex | undefined =>
      watched && lists && detection?.compilePeople(lists, watched.nicknames);
    people = compiled(watched?.lists);
    ownPeople = compiled(watched?.own);
    rules = undefined;
    onChange();
  }

  async function loadSettings(): Promise<void> {
    settings = phrases.addTo(await worker.settings());
    rules = undefined;
    onChange();
  }

  async function loadPeople(): Promise<void> {
    const answer = await worker.watchLists();
    // Some may have been taken back on the settings page.
    answeredAccounts.clear();
    noticedAccounts.clear();
    for (const digest of answer.answeredAccounts) answeredAccounts.add(digest);
    for (const digest of answer.noticedAccounts) noticedAccounts.add(digest);
    watched = answer.watched;
    compilePeople();
  }

  /** A page that left meanwhile, and came back from the back/forward cache, is without them. */
  async function loadRules(): Promise<void> {
    if (detection === undefined) await worker.putRules();
    if (detection === undefined) throw new Error('the rules were put into another page');
  }

  // From our own worker: nobody else runs scripts in this world.
  takeHandedOver((given) => {
    detection ??= given as Detection;
    compilePeople();
  }, signal);

  const load = (part: () => Promise<void>): void => {
    // Without an answer nothing is nudged; the next press, focus or push asks again.
    persistently(part, signal).catch(() => {
      if (part !== loadSettings) wanted = false;
    });
  };

  return {
    begin() {
      if (settings === undefined) load(loadSettings);
      worker.onSettingsChanged(() => {
        phrases.forget();
        load(loadSettings);
        if (wanted) load(loadPeople);
      }, signal);
    },
    settings: () => settings,
    detection: () => detection,
    means() {
      if (settings === undefined || detection === undefined) return undefined;
      rules ??= detection.compileRules({
        school: settings.school,
        people,
        remarkTargets: settings.remarkTargets,
      });
      return { settings, detection, rules };
    },
    people: () => people,
    ownPeople: () => ownPeople,
    answeredAccounts,
    answerAccount: (digest) => void answeredAccounts.add(digest),
    noticedAccounts,
    noticeAccount: (digest) => void noticedAccounts.add(digest),
    answerPhrase(digest) {
      phrases.answer(digest);
      settings &&= phrases.addTo(settings);
      // The worker may know of a first time in another page.
      void worker.rememberAnswer('phrase', digest).then(() => {
        load(loadSettings);
      });
    },
    hasAskedForRules: () => wanted,
    wantRules() {
      if (settings === undefined) load(loadSettings);
      if (wanted) return;
      wanted = true;
      load(loadRules);
      load(loadPeople);
    },
  };
}
