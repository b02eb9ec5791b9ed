import '../../assets/page.css';

import { render } from 'preact';

import { type PopupState, withOverview, withWeek } from '../../components/popup-state.ts';
import { Popup } from '../../components/Popup.tsx';
import { now } from '../../lib/clock/device-clock.ts';
import type { Overview } from '../../lib/core/overview.ts';
import * as m from '../../lib/language/made/messages.ts';
import { takeKept, takeOverview } from '../../lib/messaging/early.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { fetchWeeks } from './fetch-weeks.ts';
import { createAccess } from './give-access.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the popup.');

const actions = {
  ...{ onRetry: () => void load(), onAllow: () => void allow(), onWake: () => void wake() },
  ...{ onCheckProfile: () => void checkProfile(), onCheckList: () => void checkList() },
  onWeek: (weeksAgo: number) => void showWeek(weeksAgo),
};
const access = createAccess();
let state: PopupState = { kind: 'loading' };
let wantedWeek = 0;
let loads = 0;

function show(next: PopupState): void {
  state = next;
  render(<Popup state={state} actions={actions} />, root as HTMLElement);
}

function showOverview(overview: Overview): void {
  show(withOverview(state, overview, now()));
  // For the benchmark.
  performance.mark('popup ready');
}

function showKept(kept: Overview): void {
  showOverview(kept);
  void access.prepare(kept).catch(() => undefined);
}

/** What the worker kept is shown until it has answered: that is as true, and at once. */
async function load(): Promise<void> {
  const mine = (loads += 1);
  show({ kind: 'loading' });
  const kept = await takeKept();
  if (kept !== undefined) showKept(kept);
  const overview = await takeOverview().catch(() => undefined);
  // Something was pressed meanwhile that has all asked for anew.
  if (mine !== loads) return;
  if (overview === undefined) {
    show({ kind: 'failed' });
    return;
  }
  showOverview(overview);
  // What comes after is more than was asked for: where it fails, what is shown stays.
  const more = [remindOfSigningOut(), access.prepare(overview), offerProfileCheck(overview)];
  await Promise.allSettled(more);
}

/** Where sites are closed the page is covered: it is not to be read now. */
async function offerProfileCheck({ access: decision }: Overview): Promise<void> {
  if (decision.state === 'open' && (await send('findOwnProfile')).own) showProfile('own');
}

/** It comes when it comes: open pages are asked, and one may be slow. */
async function remindOfSigningOut(): Promise<void> {
  const signingOut = await send('getSigningOut');
  if (signingOut !== undefined && state.kind === 'ready') show({ ...state, signingOut });
}

function showProfile(profile: 'own' | 'failed'): void {
  if (state.kind === 'ready') show({ ...state, profile });
}

async function checkProfile(): Promise<void> {
  try {
    if ((await send('checkProfile')).begun) window.close();
    else showProfile('failed');
  } catch {
    showProfile('failed');
  }
}

async function allow(): Promise<void> {
  if (await access.request()) await load();
}

async function wake(): Promise<void> {
  await send('wakeNudges', {}).catch(() => undefined);
  // What holds then is asked anew, so that nothing is promised that was not done.
  await load();
}

/** It goes on in the page: the popup makes room for it. */
async function checkList(): Promise<void> {
  try {
    await send('checkList');
    window.close();
  } catch {
    show({ kind: 'failed' });
  }
}

async function showWeek(weeksAgo: number): Promise<void> {
  if (state.kind !== 'ready') return;
  wantedWeek = weeksAgo;
  try {
    const fetched = await fetchWeeks(weeksAgo, state.weeks);
    // Whoever stepped on meanwhile wants another one.
    if (wantedWeek === weeksAgo) show(withWeek(state, weeksAgo, fetched));
  } catch {
    show({ kind: 'failed' });
  }
}

void speakFirst({ title: m.commonLanyard, draw: () => show(state) }).then(load);
