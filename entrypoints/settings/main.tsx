import '../../assets/page.css';

import { render } from 'preact';

import { type Around, SettingsPage } from '../../components/settings/SettingsPage.tsx';
import type {
  LookedForState,
  ReadyState,
  SettingsActions,
  SettingsPageState,
} from '../../components/settings/state.ts';
import * as m from '../../lib/language/made/messages.ts';
import { loadPage } from '../../lib/messaging/load-page.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { initialsOf } from '../../lib/text/school-name/initials-of.ts';
import { createChanges } from './changes.ts';

const root = document.getElementById('app') as HTMLElement;
/** The way back from what was changed; without one, what can be pressed where it was. */
const WAY_BACK = '.said-last button, .part:has(.said-last:not(.empty)) button';
let state: SettingsPageState = { kind: 'loading' };
let looked: LookedForState;

const around = (): Around => ({
  initials: state.kind === 'ready' ? initialsOf(state.facts.nudges.school) : [],
  looked,
  ownList: 'my-list.html',
  keeps: 'welcome.html',
});

const changes = createChanges({ send, say });

const actions: SettingsActions = {
  ...changes.actions,
  onRetry: () => void load(),
  onKinds: () => void look(),
  onAskDelete: () => say({ asksToDelete: true }),
  onKeep: () => say({}),
};

function show(next: SettingsPageState): void {
  state = next;
  render(<SettingsPage state={state} actions={actions} around={around()} />, root);
}

/** What the rules go by is more than the page needs to open; where it was not to be had, the next press asks once more. */
async function look(): Promise<void> {
  if (typeof looked === 'object') return;
  looked = await import('../../lib/rules/looked-for.ts').then(
    ({ lookedFor }) => lookedFor,
    () => 'failed' as const,
  );
  show(state);
}

/** What is not given is as at the beginning: what was said, what was wrong, what is being asked. */
function say(next: Partial<Omit<ReadyState, 'kind'>>): void {
  if (state.kind !== 'ready') return;
  const before = document.activeElement;
  const { facts } = state;
  show({ kind: 'ready', facts, canUndo: false, problems: {}, asksToDelete: false, ...next });
  // A button that went with what it removed leaves the focus to the way back.
  if (before !== document.body && document.activeElement === document.body)
    root.querySelector<HTMLElement>(WAY_BACK)?.focus();
}

const load = (): Promise<void> =>
  loadPage({
    ask: () => send('getSettings'),
    isShown: () => state.kind === 'ready',
    loading: () => show({ kind: 'loading' }),
    show: (facts) => {
      if (state.kind === 'ready') show({ ...state, facts });
      else show({ kind: 'ready', facts, canUndo: false, problems: {}, asksToDelete: false });
    },
    failed: () => show({ kind: 'failed' }),
  });

// Whoever comes back to this tab may have answered a card in another, or the hour of quiet is over.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state.kind === 'ready') void load();
});
void speakFirst({ title: m.settingsTitle, draw: () => show(state) }).then(load);
