import '../../assets/page.css';

import { render } from 'preact';
import browser from 'webextension-polyfill';

import { Blocked, type BlockedState } from '../../components/Blocked.tsx';
import { closedWords } from '../../lib/core/closed-words.ts';
import type { BlockedView } from '../../lib/core/overview.ts';
import { send } from '../../lib/messaging/send.ts';
import { returnAddress } from './return-address.ts';

/** A pass or a new policy may open the site before its time. */
const ASK_AGAIN = 60_000;

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
        words: closedWords({ ...facts, decision: access }, Date.now()),
        policyName,
        policyUrl,
      };

/** Only while it can be seen; a hidden tab asks when it is looked at again. */
function askLater(view: BlockedView | undefined): void {
  const reopensAt = view?.access.state === 'closed' ? view.access.reopensAt : undefined;
  const left = Math.max(250, (reopensAt ?? Infinity) - Date.now());
  if (!document.hidden) timer = setTimeout(() => void ask(), Math.min(left, ASK_AGAIN));
}

async function ask(): Promise<void> {
  clearTimeout(timer);
  const view = await send('getBlockedView').catch(() => undefined);
  // Replaced, so that Back leads to where the person was before and not here.
  if (view?.access.state === 'open' && back !== undefined) {
    location.replace(back);
    return;
  }
  show(view === undefined ? { kind: 'failed' } : stateOf(view));
  if (view?.access.state !== 'open') askLater(view);
}

document.addEventListener('visibilitychange', () => {
  // A page that is being left is hidden first: it must not ask.
  if (!document.hidden) void ask();
  else clearTimeout(timer);
});
show({ kind: 'loading' });
void ask();
