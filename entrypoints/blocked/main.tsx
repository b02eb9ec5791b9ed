import '../../assets/page.css';

import { render } from 'preact';
import browser from 'webextension-polyfill';

import { Blocked, type BlockedState } from '../../components/Blocked.tsx';
import type { PassFieldState } from '../../components/PassField.tsx';
import { now } from '../../lib/clock/device-clock.ts';
import { closedWords, leftForLater } from '../../lib/core/closed-words.ts';
import type { OwnBlockedView } from '../../lib/core/overview.ts';
import { OTHER_SITES, passWords } from '../../lib/core/pass-words.ts';
import { onPush, send } from '../../lib/messaging/send.ts';
import { NO_ANSWER, takePass } from '../pass/take-pass.ts';
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

function show(state: BlockedState): void {
  document.title = state.kind === 'open' ? 'Open again' : 'Closed for now';
  const onBack = (): void => history.back();
  const canGoBack = history.length > 1;
  const actions = { canGoBack, onBack, onRetry: () => void ask(), passActions };
  render(<Blocked state={state} {...actions} />, root);
}

const stateOf = ({
  access,
  policyName,
  policyUrl,
  takesPasses,
  passCode,
  ...facts
}: OwnBlockedView): BlockedState =>
  access.state === 'open'
    ? { kind: 'open' }
    : {
        kind: 'closed',
        words: closedWords({ ...facts, decision: access }, now()),
        left: leftForLater({ ...facts, decision: access }),
        policyName,
        policyUrl,
        pass: takesPasses && { code: passCode, isNeeded: access.reason === 'pass-needed', field },
      };

/**
 * Only while it can be seen; a hidden tab asks when it is looked at again. The words say how long it is, so that they
 * are said anew each minute; the worker is asked when it is time, or where it did not answer.
 */
function later(view: OwnBlockedView | undefined): void {
  clearTimeout(timer);
  if (document.hidden) return;
  const reopensAt = view?.access.state === 'closed' ? view.access.reopensAt : undefined;
  const left = Math.max(250, (reopensAt ?? Infinity) - now());
  const next = (): void => (view === undefined || left <= MINUTE ? void ask() : tell(view));
  timer = setTimeout(next, Math.min(left, MINUTE));
}

function tell(view: OwnBlockedView | undefined): void {
  last = view;
  show(view === undefined ? { kind: 'failed' } : stateOf(view));
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
  if (last?.access.state === 'closed') show(stateOf(last));
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
    else if (!(await ask())) say({ kind: 'taken', words: OTHER_SITES });
  } catch {
    say({ kind: 'refused', words: NO_ANSWER });
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
show({ kind: 'loading' });
void ask();
