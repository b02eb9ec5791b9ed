import '../../assets/page.css';

import { render } from 'preact';

import { ConcernPage } from '../../components/concern/ConcernPage.tsx';
import type { ConcernState, ReadyConcern } from '../../components/concern/state.ts';
import { now } from '../../lib/clock/device-clock.ts';
import { noteAsText } from '../../lib/core/concern/as-text.ts';
import { type ConcernNote, emptyNote, hasText } from '../../lib/core/concern/note.ts';
import { fileName, notePaper } from '../../lib/core/concern/paper.ts';
import type { SupportFacts } from '../../lib/core/support.ts';
import * as m from '../../lib/language/made/messages.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { createHandOut } from './hand-out.ts';

/** Where the worker does not answer: a note can be written all the same. */
const noFacts = (): SupportFacts => ({
  contacts: {},
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

const root = document.getElementById('app') as HTMLElement;
const file = createHandOut();
let state: ConcernState = { kind: 'loading' };
let goesToMail = false;

const actions = {
  onAboutHead: (aboutHead: boolean) => write({ aboutHead }),
  onText: (field: keyof ConcernNote, text: string) => write({ [field]: text }),
  onMissed: () => askFirst(),
  onMail: () => stayForMail(),
  onPrint: () => print(),
  onSave: () => save(),
  onCopy: () => navigator.clipboard.writeText(text()),
  onAskClear: () => say({ asking: true }),
  onKeep: () => say({ asking: false }),
  onClear: () => clear(m.concernCleared()),
};

function show(next: ConcernState): void {
  state = next;
  render(<ConcernPage state={state} actions={actions} />, root);
}

/** What is not given is as it was; what was said last is past. */
function say(next: Partial<ReadyConcern>): void {
  if (state.kind === 'ready') show({ ...state, said: '', ...next });
}

function write(change: Partial<ConcernNote>): void {
  if (state.kind === 'ready') say({ note: { ...state.note, ...change }, asking: false, isMissed: false });
}

/** Leads to the question on which it depends whom the note is for. */
function askFirst(): void {
  say({ isMissed: true });
  root.querySelector<HTMLElement>('[name=about-head]')?.focus();
}

function text(): string {
  if (state.kind !== 'ready') return '';
  return noteAsText(notePaper(state.note, state.facts, now()));
}

/** Chromium asks whether to leave before it hands an address to the mail program, too, though the page stays. */
function stayForMail(): void {
  goesToMail = true;
  setTimeout(() => (goesToMail = false));
}

function save(): void {
  if (state.kind !== 'ready') return;
  const name = fileName(now(), state.facts.timeZone);
  file.save(text(), name);
  say({ said: m.concernSaved({ file: name }) });
}

/** Nothing of the note is anywhere any more. */
function clear(said: string): void {
  file.forget();
  if (state.kind === 'ready')
    say({ note: emptyNote, sitting: state.sitting + 1, asking: false, isMissed: false, said });
}

async function load(): Promise<void> {
  const facts = await send('getSupport').catch(() => undefined);
  show({
    ...{ kind: 'ready', note: emptyNote, sitting: 0, at: now(), said: '', asking: false, isMissed: false },
    ...{ facts: facts ?? noFacts(), failed: facts === undefined },
  });
}

addEventListener('beforeprint', () => say({ at: now() }));
addEventListener('beforeunload', (event) => {
  if (state.kind === 'ready' && hasText(state.note) && !goesToMail) event.preventDefault();
});
// A page that a browser keeps for the way back must come back without a word of it.
addEventListener('pagehide', () => clear(''));
void speakFirst({ title: m.concernTitle, draw: () => show(state) }).then(load);
