import '../../assets/page.css';

import { render } from 'preact';
import browser from 'webextension-polyfill';

import type { PassFieldState } from '../../components/PassField.tsx';
import { PassPage, type PassPageState } from '../../components/PassPage.tsx';
import { now } from '../../lib/clock/device-clock.ts';
import { passWords } from '../../lib/core/pass-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { onPush, send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { takePass } from './take-pass.ts';

const root = document.getElementById('app') as HTMLElement;
const isFromCover = location.hash === '#cover';
let field: PassFieldState = { kind: 'idle' };
let state: PassPageState = { kind: 'loading' };

const actions = {
  onRetry: () => void load(),
  onBack: () => void close(),
  onPass: (text: string) => void put(text),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

function show(next: PassPageState): void {
  state = next;
  render(<PassPage state={state} actions={actions} />, root);
}

async function load(): Promise<void> {
  try {
    show({ kind: 'ready', facts: await send('getPassFacts'), field, now: now(), isFromCover });
  } catch {
    show({ kind: 'failed' });
  }
}

function say(next: PassFieldState): void {
  field = next;
  if (state.kind === 'ready') show({ ...state, field });
}

async function put(text: string): Promise<void> {
  if (state.kind !== 'ready') return;
  const { timeZone } = state.facts;
  say({ kind: 'busy' });
  try {
    const verdict = await takePass(text);
    const isTaken = verdict.kind === 'valid' || verdict.kind === 'not-yet';
    say({ kind: isTaken ? 'taken' : 'refused', words: passWords(verdict, { now: now(), timeZone }) });
    if (isTaken) await load();
  } catch {
    say({ kind: 'refused', words: m.commonNoAnswerOnce() });
  }
}

/** The browser then shows the tab from which this one was opened. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab.id !== undefined) await browser.tabs.remove(tab.id);
}

onPush({ accessChanged: () => void load() }, new AbortController().signal);
void speakFirst({ title: m.passPageTitle, draw: () => show(state) }).then(load);
