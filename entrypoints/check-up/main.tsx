import '../../assets/page.css';

import { render } from 'preact';

import { CheckUpPage } from '../../components/check-up/CheckUpPage.tsx';
import type { CheckUpPageState } from '../../components/check-up/state.ts';
import type { GroupView, ItemView } from '../../components/check-up/view.ts';
import { openAllForPrint } from '../../components/open-for-print.ts';
import { type CheckUpState, isSettled } from '../../lib/core/check-up/records.ts';
import type { CheckUpMode } from '../../lib/core/check-up/topics.ts';
import * as m from '../../lib/language/made/messages.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';

type Ready = Extract<CheckUpPageState, { kind: 'ready' }>;
type Change = Awaited<ReturnType<typeof send<'markCheckUp'>>>;

const root = document.getElementById('app') as HTMLElement;
let state: CheckUpPageState = { kind: 'loading' };
/** Where the focus was when something was pressed that may go with it. */
let pressed: Element | null = null;

const actions = {
  onRetry: () => void load(),
  onMode: (mode: CheckUpMode) => say('', { mode }),
  onOpen: (id: string) => document.getElementById(id)?.setAttribute('open', ''),
  onMark: (item: ItemView, pressedState: CheckUpState) => void mark(item, pressedState),
  onSetAside: (group: GroupView) => void setAside(group),
  onUndo: () => void undo(),
  onForget: () => void change(send('clearCheckUp'), m.checkUpForgotten()),
  onPrint: () => print(),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

function show(next: CheckUpPageState): void {
  state = next;
  render(<CheckUpPage state={state} actions={actions} />, root);
}

/** What is not given is as it was; what could be undone before is not to be undone any more. */
function say(said: string, next: Partial<Ready> = {}): void {
  if (state.kind !== 'ready') return;
  const { before: _, ...rest } = state;
  show({ ...rest, ...next, said });
}

async function load(): Promise<void> {
  if (state.kind !== 'ready') show({ kind: 'loading' });
  try {
    const facts = await send('getCheckUp');
    const { mode, said } = state.kind === 'ready' ? state : { mode: 'joining' as const, said: '' };
    show({ kind: 'ready', mode, facts, said });
  } catch {
    show({ kind: 'failed' });
  }
}

/** Writes something down, shows what is kept then, and leaves the focus where it was or at the way back. */
async function change(changing: Promise<Change>, said: string): Promise<void> {
  pressed = document.activeElement;
  try {
    const { records, before } = await changing;
    if (state.kind === 'ready') say(said, { facts: { ...state.facts, records }, before });
  } catch {
    say(m.commonNotWritten());
  }
  if (document.activeElement === document.body || pressed?.isConnected === false)
    root.querySelector<HTMLElement>('.said-last button')?.focus();
}

function mark(item: ItemView, next: CheckUpState): Promise<void> {
  const mark = item.status === next ? 'open' : next;
  const said = m.checkUpMarked({ title: item.title, mark: mark === 'not-for-me' ? 'not' : mark });
  return change(send('markCheckUp', { keys: [item.key], state: mark }), said);
}

function setAside({ items, name }: GroupView): Promise<void> {
  const keys = items.filter(({ status }) => !isSettled(status)).map(({ key }) => key);
  return change(send('markCheckUp', { keys, state: 'not-for-me' }), m.checkUpSetAside({ site: name }));
}

async function undo(): Promise<void> {
  if (state.kind !== 'ready' || state.before === undefined) return;
  const { before } = state;
  try {
    const { records } = await send('restoreCheckUp', { before });
    say(m.checkUpUndone(), { facts: { ...state.facts, records } });
    focusOn(before.keys[0]?.item);
  } catch {
    say(m.commonNotWritten(), { before });
  }
}

/** The way back goes with being used: the focus goes where it had come from. */
function focusOn(item: string | undefined): void {
  const title = item === undefined ? null : document.getElementById(`${item}-title`);
  const place = title?.closest('li')?.querySelector('button') ?? root.querySelector('summary');
  place?.focus();
}

openAllForPrint();
// Whoever comes back to this tab may have ticked something in another, or slept over it.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state.kind === 'ready') void load();
});
void speakFirst({ title: m.checkUpTitle, draw: () => show(state) }).then(load);
