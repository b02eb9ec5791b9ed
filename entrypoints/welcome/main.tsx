import '../../assets/page.css';

import { render } from 'preact';

import type { PracticeGuess, WelcomeState } from '../../components/welcome/state.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import type { WelcomeFacts } from '../../lib/core/welcome.ts';
import * as m from '../../lib/language/made/messages.ts';
import { loadPage } from '../../lib/messaging/load-page.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { practice } from '../../lib/rules/practice.ts';

const root = document.getElementById('app') as HTMLElement;
let state: WelcomeState = { kind: 'loading' };

const actions = {
  onRetry: () => void load(),
  onGuess: (post: string, guess: PracticeGuess) => {
    if (state.kind === 'ready') show({ ...state, guesses: { ...state.guesses, [post]: guess } });
  },
  onAcknowledge: () => void acknowledge(),
};

function show(next: WelcomeState): void {
  state = next;
  render(<WelcomePage state={state} actions={actions} />, root);
}

function showFacts(facts: WelcomeFacts, said: string): void {
  const guesses = state.kind === 'ready' ? state.guesses : {};
  show({ kind: 'ready', facts, practice, guesses, said });
}

const load = (): Promise<void> =>
  loadPage({
    ask: () => send('getWelcome'),
    isShown: () => state.kind === 'ready',
    loading: () => show({ kind: 'loading' }),
    show: (facts) => showFacts(facts, state.kind === 'ready' ? state.said : ''),
    failed: () => show({ kind: 'failed' }),
  });

async function acknowledge(): Promise<void> {
  try {
    showFacts(await send('acknowledgeWelcome'), m.welcomeAckSaid());
  } catch {
    if (state.kind === 'ready') show({ ...state, said: m.commonNotWritten() });
  }
}

// Whoever comes back to this tab may have another policy by now.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state.kind === 'ready') void load();
});
void speakFirst({ title: m.welcomeTitle, draw: () => show(state) }).then(load);
