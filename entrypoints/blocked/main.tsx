import '../../assets/page.css';

import { render } from 'preact';
import browser from 'webextension-polyfill';

import { Blocked, type BlockedState } from '../../components/Blocked.tsx';
import { blockedState } from '../../components/blocked-state.ts';
import type { PassFieldState } from '../../components/PassField.tsx';
import { now } from '../../lib/clock/device-clock.ts';
import { wordsHoldFor } from '../../lib/core/closed-words.ts';
import type { OwnBlockedView } from '../../lib/core/overview.ts';
import { passWords } from '../../lib/core/pass-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { onPush, send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { takePass } from '../pass/take-pass.ts';
import { returnAddress } from './return-address.ts';

const MINUTE = 60_000;

const root = document.getElementById('app') as HTMLElement;
const { host_permissions: patterns = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
const back = returnAddress(location.hash, patterns);
let timer: ReturnType<typeof setTimeout> | undefined;
let field: PassFieldState = { kind: 'idle' };
let last: OwnBlockedView | undefined;

const passActions = {
  onPass: (text: string) => void put(text),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

const title = (): string => (last?.access.state === 'open' ? m.blockedOpen() : m.blockedClosed());

function show(state: BlockedState): void {
  document.title = title();
  const ways = { canGoBack: history.length > 1, onBack: () => history.back(), onRetry: () => void ask() };
  render(<Blocked state={state} {...ways} passActions={passActions} />, root);
}

/**
 * Only while it can be seen; a hidden tab asks when it is looked at again. The worker is asked when it is time, or where
 * it did not answer.
 */
function later(view: OwnBlockedView | undefined): void {
  clearTimeout(timer);
  if (document.hidden) return;
  const closed = view?.access.state === 'closed' ? view.access : undefined;
  const left = Math.max(250, (closed?.reopensAt ?? Infinity) - now());
  const step = closed === undefined ? MINUTE : wordsHoldFor(closed, now());
  const next = (): void => (view === undefined || left <= step ? void ask() : tell(view));
  timer = setTimeout(next, Math.min(left, step));
}

function tell(view: OwnBlockedView | undefined): void {
  last = view;
  show(view === undefined ? { kind: 'failed' } : blockedState(view, field, now()));
  if (view?.access.state !== 'open') later(view);
}

/** Asks the worker; tells whether the site is open now. */
async function ask(): Promise<boolean> {
  clearTimeout(timer);
  const request = back === undefined ? undefined : { host: new URL(back).hostname };
  const view = await send('getBlockedView', request).catch(() => undefined);
  const isOpen = view?.access.state === 'open';
  // Replaced, so that Back leads to where the person was before and not here.
  if (isOpen && back !== undefined) location.replace(back);
  else tell(view);
  return isOpen;
}

function say(next: PassFieldState): void {
  field = next;
  if (last?.access.state === 'closed') show(blockedState(last, field, now()));
}

/** A pass that opens the site leads there; of every other it is said why not. */
async function put(text: string): Promise<void> {
  const { timeZone } = last ?? {};
  if (timeZone === undefined) return;
  say({ kind: 'busy' });
  try {
    const verdict = await takePass(text);
    const words = passWords(verdict, { now: now(), timeZone });
    if (verdict.kind !== 'valid') say({ kind: verdict.kind === 'not-yet' ? 'taken' : 'refused', words });
    else if (!(await ask())) say({ kind: 'taken', words: m.passOtherSites() });
  } catch {
    say({ kind: 'refused', words: m.commonNoAnswerOnce() });
  }
}

const askIfSeen = (): void => {
  // A page that is being left is hidden first: it must not ask.
  if (!document.hidden) void ask();
  else clearTimeout(timer);
};

document.addEventListener('visibilitychange', askIfSeen);
// A pass or a new policy may open the site before its time.
onPush({ accessChanged: askIfSeen }, new AbortController().signal);
const draw = (): void => show(last === undefined ? { kind: 'loading' } : blockedState(last, field, now()));
void speakFirst({ title, draw }).then(ask);
