import type { BodyProps, BuilderActions, BuilderState } from '../../components/policy-builder/state.ts';
import type { Draft } from '../../lib/builder/draft.ts';
import { begin, change, type History, redo, undo } from '../../lib/builder/history.ts';
import { viewOf } from '../../lib/builder/view.ts';
import { noWork, opened, peopleIn, started, type Work } from '../../lib/builder/work.ts';
import type { Step } from '../../lib/core/builder/steps.ts';
import type { OpenProblem } from '../../lib/core/builder/view.ts';
import * as m from '../../lib/language/made/messages.ts';
import { createEdits } from './edits.ts';
import { known } from '../../lib/known/known-ids.ts';
import { offered } from './offered.ts';
import { bodyAt, createParts } from './parts.ts';
import { readFile } from './read-file.ts';
import { createTakeAway } from './take-away.ts';
import { createTryOut } from './try-out.ts';

/** Who types on is not told after each key how many things there are to look at. */
const quietMs = 1000;

/** A field to be taken to: that of a key, or of one rule in it. */
export type Wanted = { key: string; rule?: string };

type Ports = {
  show: (state: BuilderState, actions: BuilderActions, body: BodyProps['body']) => void;
  /** Puts the focus on the field of a key; false where it is not there yet. */
  focus: (wanted: Wanted) => boolean;
};

type Said = Pick<BuilderState, 'said' | 'checked' | 'problem'>;

/** The builder at work: what is being made, and what each press does to it. */
export function createWork({ show, focus }: Ports) {
  let history: History<Work> = begin(noWork);
  let saved: Draft = noWork.draft;
  let step: Step = 'start';
  let words: Said = { said: '', checked: '' };
  let wanted: Wanted | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draft = (): Draft => history.present.value.draft;
  const isUnsaved = (): boolean => draft() !== saved;
  const parts = createParts(draw);
  const takeAway = createTakeAway({ part: parts.out, draft, changed: draw, saved: onSaved });
  const tryOut = createTryOut({ part: parts.try, draft, changed: draw });

  function draw(): void {
    const seen = viewOf(history.present.value, known, offered);
    const view = { ...seen, canUndo: history.past.length > 0, canRedo: history.future.length > 0 };
    const state = {
      step,
      view,
      ...words,
      ...takeAway.shown(step === 'out'),
      unsaved: isUnsaved(),
      people: peopleIn(draft()),
    };
    show({ ...state, ...(step === 'try' && tryOut.shown()) }, actions, bodyAt(step, parts));
    if (wanted !== undefined && focus(wanted)) wanted = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => tell(m.builderChecks({ count: view.checks.length })), quietMs);
  }

  function tell(checked: string): void {
    if (checked === words.checked) return;
    words = { ...words, checked };
    draw();
  }

  function say(said: string, problem?: OpenProblem): void {
    words = { said, checked: words.checked, ...(problem && { problem }) };
    draw();
  }

  function onSaved(name: string, isWhole: boolean): void {
    if (isWhole) saved = draft();
    say(m.builderSaved({ name }));
  }

  function to(next: History<Work>, said = ''): void {
    history = next;
    parts.form(); // What comes after a beginning: it is there before somebody goes to it.
    say(said);
  }

  /** Where there is no step to be taken, nothing is said of one. */
  const walk = (next: History<Work>, said: string): void => {
    if (next !== history) to(next, said);
  };

  const edit = (next: Draft, about?: string, said?: string): void =>
    to(change(history, { ...history.present.value, draft: next }, about), said);

  async function open(file: File): Promise<void> {
    const read = await readFile(file);
    if ('problem' in read) {
      say('', read.problem);
      return;
    }
    saved = read.draft;
    to(change(history, opened(file.name, read.draft)), m.builderOpened({ name: file.name }));
  }

  function goTo(next: Step, to?: Wanted): void {
    [step, wanted] = [next, to];
    say('');
  }

  const actions: BuilderActions = {
    ...takeAway.actions,
    ...createEdits({ draft, edit }),
    onStep: (next) => goTo(next),
    onShow: (next, key) => goTo(next, { key }),
    onStart: (id) => to(change(history, started(id)), m.builderBegun()),
    onOpen: (file) => void open(file),
    onUndo: () => walk(undo(history), m.builderUndone()),
    onRedo: () => walk(redo(history), m.builderRedone()),
  };

  return { draw, isUnsaved, actions, onRule: (rule: string) => goTo('nudges', { key: 'severities', rule }) };
}
