import '../../assets/page.css';

import { render } from 'preact';
import browser from 'webextension-polyfill';

import { Blocked, type BlockedState } from '../../components/Blocked.tsx';
import { now } from '../../lib/clock/device-clock.ts';
import { closedWords, leftForLater } from '../../lib/core/closed-words.ts';
import type { BlockedView } from '../../lib/core/overview.ts';
import { onPush, send } from '../../lib/messaging/send.ts';
import { returnAddress } from './return-address.ts';

const MINUTE = 60_000;

const root = document.getElementById('app') as HTMLElement;
const { host_permissions: patterns = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
const back = returnAddress(location.hash, patterns);
let timer: ReturnType<typeof setTimeout> | undefined;

function show(state: BlockedState): void {
  document.title = state.kind === 'open' ? 'Open again' : 'Closed for now';
  const onBack = (): void => history.back();
  const canGoBack = history.length > 1;
  render(<Blocked state={state} canGoBack={canGoBack} onBack={onBack} onRetry={() => void ask()} />, root);
}

const stateOf = ({ access, policyName, policyUrl, ...facts }: BlockedView): BlockedState =>
  access.state === 'open'
    ? { kind: 'open' }
    : {
        kind: 'closed',
        words: closedWords({ ...facts, decision: access }, now()),
        left: leftForLater({ ...facts, decision: access }),
        policyName,
        policyUrl,
      };

/**
 * Only while it can be seen; a hidden tab asks when it is looked at again. The words say how long it is, so that they
 * are said anew each minute; the worker is asked when it is time, or where it did not answer.
 */
function later(view: BlockedView | undefined): void {
  clearTimeout(timer);
  if (document.hidden) return;
  const reopensAt = view?.access.state === 'closed' ? view.access.reopensAt : undefined;
  const left = Math.max(250, (reopensAt ?? Infinity) - now());
  const next = (): void => (view === undefined || left <= MINUTE ? void ask() : tell(view));
  timer = setTimeout(next, Math.min(left, MINUTE));
}

function tell(view: BlockedView | undefined): void {
  show(view === undefined ? { kind: 'failed' } : stateOf(view));
  if (view?.access.state !== 'open') later(view);
}

async function ask(): Promise<void> {
  clearTimeout(timer);
  const view = await send('getBlockedView').catch(() => undefined);
  // Replaced, so that Back leads to where the person was before and not here.
  if (view?.access.state === 'open' && back !== undefined) {
    location.replace(back);
    return;
  }
  tell(view);
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
