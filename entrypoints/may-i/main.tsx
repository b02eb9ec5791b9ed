import '../../assets/page.css';

import { render } from 'preact';

import { MayIPage } from '../../components/may-i/MayIPage.tsx';
import type { MayIState } from '../../components/may-i/state.ts';
import { openAllForPrint } from '../../components/open-for-print.ts';
import { now } from '../../lib/clock/device-clock.ts';
import * as m from '../../lib/language/made/messages.ts';
import { loadPage } from '../../lib/messaging/load-page.ts';
import { onPush, send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';

type Ready = Extract<MayIState, { kind: 'ready' }>;

const root = document.getElementById('app') as HTMLElement;
let state: MayIState = { kind: 'loading' };

const actions = {
  onRetry: () => void load(),
  onAsk: (asked: string) => change({ asked }),
  onPrint: () => print(),
};

function show(next: MayIState): void {
  state = next;
  render(<MayIPage state={state} actions={actions} />, root);
}

function change(next: Partial<Ready>): void {
  if (state.kind === 'ready') show({ ...state, ...next });
}

const load = (): Promise<void> =>
  loadPage({
    ask: () => send('getMayI'),
    isShown: () => state.kind === 'ready',
    loading: () => show({ kind: 'loading' }),
    show: (facts) => {
      const isFirst = state.kind !== 'ready';
      show({ kind: 'ready', asked: '', ...(state.kind === 'ready' && state), facts, now: now() });
      if (isFirst) goTo(location.hash);
    },
    failed: () => show({ kind: 'failed' }),
  });

/** The question that an address names (`#lunch`) stands open, in view, and has the focus. */
function goTo(hash: string): void {
  // Ids of questions are plain letters: nothing is to be decoded, and an address cut in two names none.
  const question = document.getElementById(hash.slice(1));
  if (question?.matches('details') !== true) return;
  change({ opened: question.id, asked: '' });
  const shown = document.getElementById(question.id);
  shown?.scrollIntoView();
  shown?.querySelector('summary')?.focus();
}

openAllForPrint();
addEventListener('hashchange', () => goTo(location.hash));
// What is true of this hour may not be true of the next.
onPush({ accessChanged: () => void load() }, new AbortController().signal);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state.kind === 'ready') void load();
});
void speakFirst({ title: m.mayITitle, draw: () => show(state) }).then(load);
