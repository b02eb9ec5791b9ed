import type { BuilderActions, BuilderState } from '../../components/policy-builder/state.ts';
import { begin, change, type History, redo, undo } from '../../lib/builder/history.ts';
import { mend } from '../../lib/builder/mend.ts';
import { viewOf } from '../../lib/builder/view.ts';
import { noWork, opened, set, setCitation, setSeverity, started, type Work } from '../../lib/builder/work.ts';
import type { Draft } from '../../lib/builder/draft.ts';
import type { Step } from '../../lib/core/builder/steps.ts';
import type { OpenProblem } from '../../lib/core/builder/view.ts';
import * as m from '../../lib/language/made/messages.ts';
import { known, offered } from './known.ts';
import { readFile } from './read-file.ts';
import { createTakeAway } from './take-away.ts';

/** How long somebody has typed nothing when they are told how many things there are to look at. */
const quietMs = 1000;

type Ports = {
  show: (state: BuilderState, actions: BuilderActions) => void;
  /** Puts the focus on the field of a key. */
  focus: (key: string) => void;
};

/** The builder at work: what is being made, and what each press does to it. */
export function createWork({ show, focus }: Ports) {
  let history: History<Work> = begin(noWork);
  let saved: Draft = noWork.draft;
  let step: Step = 'start';
  let said = '';
  let checked = '';
  let problem: OpenProblem | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draft = (): Draft => history.present.value.draft;
  const isUnsaved = (): boolean => draft() !== saved;

  function draw(): void {
    const seen = viewOf(history.present.value, known, offered);
    const view = { ...seen, canUndo: history.past.length > 0, canRedo: history.future.length > 0 };
    const exports = step === 'out' ? takeAway.choices(draft()) : [];
    show({ step, view, said, checked, exports, unsaved: isUnsaved(), ...(problem && { problem }) }, actions);
    clearTimeout(timer);
    timer = setTimeout(() => tell(m.builderChecks({ count: view.checks.length })), quietMs);
  }

  function tell(next: string): void {
    if (next === checked) return;
    checked = next;
    draw();
  }

  function say(next: string): void {
    said = next;
    problem = undefined;
    draw();
  }

  function to(next: History<Work>, words = ''): void {
    history = next;
    say(words);
  }

  const edit = (next: Draft, about?: string, words?: string): void =>
    to(change(history, { ...history.present.value, draft: next }, about), words);

  function refuse(why: OpenProblem): void {
    said = '';
    problem = why;
    draw();
  }

  async function open(file: File): Promise<void> {
    const read = await readFile(file);
    if ('problem' in read) {
      refuse(read.problem);
      return;
    }
    saved = read.draft;
    to(change(history, opened(file.name, read.draft)), m.builderOpened({ name: file.name }));
  }

  const takeAway = createTakeAway((name) => {
    saved = draft();
    say(m.builderSaved({ name }));
  });

  const goTo = (next: Step): void => {
    step = next;
    say('');
  };

  const back = (): void => (history.past.length > 0 ? to(undo(history), m.builderUndone()) : undefined);
  const forth = (): void => (history.future.length > 0 ? to(redo(history), m.builderRedone()) : undefined);

  const actions: BuilderActions = {
    onStep: goTo,
    onShow: (next, key) => {
      goTo(next);
      focus(key);
    },
    onStart: (id) => to(change(history, started(id)), m.builderBegun()),
    onOpen: (file) => void open(file),
    onSet: (key, value, about) =>
      edit(
        set(draft(), key, value),
        about,
        value === undefined && about === undefined ? m.builderRemoved() : '',
      ),
    onMend: (offer) =>
      edit(mend(draft(), offer), '', m.builderMended({ suggestion: offer.suggestion ?? '' })),
    onSeverity: (about, severity) => edit(setSeverity(draft(), about, severity)),
    onCitation: (about, words) =>
      edit(setCitation(draft(), about, words), `clauses ${about.rule} ${about.role ?? ''}`),
    onUndo: back,
    onRedo: forth,
    onDownload: (id, file) => takeAway.one(draft(), id, file),
    onDownloadAll: () => takeAway.all(draft()),
  };

  return { draw, isUnsaved, undo: back, redo: forth };
}
