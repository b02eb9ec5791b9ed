import type { PageNudgeSettings } from '../core/page-settings.ts';
import { compileRules, type CompiledRules } from '../rules/run-rules.ts';
import { compilePeople, type PeopleIndex } from '../text/people-index.ts';
import { createPhraseAnswers } from './phrase-answers.ts';
import type { WorkerPort } from './worker-port.ts';

/** What this page knows of the school, as far as the worker has answered. An act never waits for it. */
export type Knowledge = {
  /** Undefined until they arrive: acts before that pass. */
  settings(): PageNudgeSettings | undefined;
  /** Compiled when first asked for; pages on which nobody writes never do. */
  rules(): CompiledRules | undefined;
  people(): PeopleIndex | undefined;
  /** Accounts that were answered with "It's someone else", by digest. */
  answeredAccounts: ReadonlySet<string>;
  answerAccount(digest: string): void;
  /** "Not my school", by the phrase's digest: silent here the second time, wherever the first one was. */
  answerPhrase(digest: string): void;
  /** Asks for the watch-lists, once: a composer or a contact control is in reach. */
  wantPeople(): void;
  hasAskedForPeople(): boolean;
};

/** Settings are asked for at once, and again whenever the worker says that they changed; `onChange` follows each. */
export function createKnowledge(worker: WorkerPort, onChange: () => void, signal: AbortSignal): Knowledge {
  let settings: PageNudgeSettings | undefined;
  let rules: CompiledRules | undefined;
  let people: PeopleIndex | undefined;
  let wanted = false;
  const answeredAccounts = new Set<string>();
  const phrases = createPhraseAnswers();

  async function loadSettings(): Promise<void> {
    settings = phrases.addTo(await worker.settings());
    rules = undefined;
    onChange();
  }

  async function loadPeople(): Promise<void> {
    const { watched, answeredAccounts: answered } = await worker.watchLists();
    for (const digest of answered) answeredAccounts.add(digest);
    people = watched && compilePeople(watched.lists, watched.nicknames);
    rules = undefined;
    onChange();
  }

  const load = (part: () => Promise<void>): void => {
    // Without an answer nothing is nudged; the next page, push or focus asks again.
    part().catch(() => {
      if (part === loadPeople) wanted = false;
    });
  };

  load(loadSettings);
  worker.onSettingsChanged(() => {
    load(loadSettings);
    if (wanted) load(loadPeople);
  }, signal);

  return {
    settings: () => settings,
    rules: () => (rules ??= settings && compileRules({ school: settings.school, people })),
    people: () => people,
    answeredAccounts,
    answerAccount: (digest) => void answeredAccounts.add(digest),
    answerPhrase(digest) {
      phrases.answer(digest);
      settings &&= phrases.addTo(settings);
      // The worker may know of a first time in another page.
      void worker.rememberAnswer('phrase', digest).then(() => {
        load(loadSettings);
      });
    },
    hasAskedForPeople: () => wanted,
    wantPeople() {
      if (settings === undefined) load(loadSettings);
      if (wanted) return;
      wanted = true;
      load(loadPeople);
    },
  };
}
