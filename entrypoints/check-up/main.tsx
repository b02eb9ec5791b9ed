import '../../assets/page.css';

import { render } from 'preact';

import { CheckUpPage } from '../../components/check-up/CheckUpPage.tsx';
import { type CheckUpPageState, FOOT, type Place, type ReadyState } from '../../components/check-up/state.ts';
import type { GroupView, ItemView } from '../../components/check-up/view.ts';
import { openAllForPrint } from '../../components/open-for-print.ts';
import { type CheckUpState, isSettled } from '../../lib/core/check-up/records.ts';
import type { CheckUpMode } from '../../lib/core/check-up/topics.ts';
import { present } from '../../lib/core/present.ts';
import * as m from '../../lib/language/made/messages.ts';
import { loadPage } from '../../lib/messaging/load-page.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';

type Change = Awaited<ReturnType<typeof send<'markCheckUp'>>>;

const root = document.getElementById('app') as HTMLElement;
let state: CheckUpPageState = { kind: 'loading' };
/** What was pressed last: it may go with what it did. */
let pressed: HTMLElement | undefined;

const actions = {
  onRetry: () => void load(),
  onMode: (mode: CheckUpMode) => say(undefined, { mode }),
  onOpen: (id: string) => document.getElementById(id)?.setAttribute('open', ''),
  onMark: (item: ItemView, pressedState: CheckUpState) => void mark(item, pressedState),
  onSetAside: (group: GroupView) => void setAside(group),
  onUndo: () => void undo(),
  onForget: () => void change(send('clearCheckUp'), FOOT, m.checkUpForgotten()),
  onPrint: () => print(),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

function show(next: CheckUpPageState): void {
  state = next;
  render(<CheckUpPage state={state} actions={actions} />, root);
}

/** What is not given is as it was; what could be undone before is not to be undone any more. */
function say(said: ReadyState['said'], next: Partial<ReadyState> = {}): void {
  if (state.kind !== 'ready') return;
  const { before: _, said: __, ...rest } = state;
  show({ ...rest, ...next, ...present({ said }) });
}

const load = (): Promise<void> =>
  loadPage({
    ask: () => send('getCheckUp'),
    isShown: () => state.kind === 'ready',
    loading: () => show({ kind: 'loading' }),
    show: (facts) => {
      if (state.kind === 'ready') show({ ...state, facts });
      else show({ kind: 'ready', mode: 'joining', facts });
    },
    failed: () => show({ kind: 'failed' }),
  });

/** Writes something down, shows what is kept then, and leaves the focus where it was or at the way back. */
async function change(changing: Promise<Change>, place: Place, words: string): Promise<void> {
  pressed = (document.activeElement as HTMLElement | null) ?? undefined;
  try {
    const { records, before } = await changing;
    if (state.kind === 'ready') say({ place, words }, { facts: { ...state.facts, records }, before });
  } catch {
    say({ place, words: m.commonNotWritten() });
  }
  if (document.activeElement === document.body || pressed?.isConnected === false)
    root.querySelector<HTMLElement>('.said-last button')?.focus();
}

function mark(item: ItemView, next: CheckUpState): Promise<void> {
  const mark = item.status === next ? 'open' : next;
  const words = m.checkUpMarked({ title: item.title, mark: mark === 'not-for-me' ? 'not' : mark });
  return change(send('markCheckUp', { keys: [item.key], state: mark }), item.key.item, words);
}

function setAside({ id, items, name }: GroupView): Promise<void> {
  const keys = items.filter(({ status }) => !isSettled(status)).map(({ key }) => key);
  return change(send('markCheckUp', { keys, state: 'not-for-me' }), id, m.checkUpSetAside({ site: name }));
}

async function undo(): Promise<void> {
  if (state.kind !== 'ready' || state.before === undefined || state.said === undefined) return;
  const { before, said } = state;
  try {
    const { records } = await send('restoreCheckUp', { before });
    say({ ...said, words: m.checkUpUndone() }, { facts: { ...state.facts, records } });
    focusBack();
  } catch {
    say({ ...said, words: m.commonNotWritten() }, { before });
  }
}

/** The way back goes with being used: the focus goes to what was pressed, or to what came back in its place. */
function focusBack(): void {
  const place = root.querySelector('.said-last:not(.empty)')?.parentElement;
  const back =
    pressed?.isConnected === true ? pressed : [...(place?.querySelectorAll('button') ?? [])].at(-1);
  back?.focus();
}

openAllForPrint();
// Whoever comes back to this tab may have ticked something in another, or slept over it.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state.kind === 'ready') void load();
});
void speakFirst({ title: m.checkUpTitle, draw: () => show(state) }).then(load);
