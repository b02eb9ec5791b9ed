import '../../assets/page.css';

import { render } from 'preact';

import { OwnListPage } from '../../components/own-list/OwnListPage.tsx';
import type { OwnListState } from '../../components/own-list/state.ts';
import { mostOwnNames } from '../../lib/core/own-list.ts';
import * as m from '../../lib/language/made/messages.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { ownNameOf, readOwnNames } from '../../lib/text/own-name.ts';

type Ready = Extract<OwnListState, { kind: 'ready' }>;

const root = document.getElementById('app') as HTMLElement;
const actions = {
  onRetry: () => void load(),
  onAdd: (text: string) => add(text).catch(() => refuse('toAdd', m.commonNotWritten(), text)),
  onRemove: (text: string) => remove(text).catch(() => refuse('toRemove', m.commonNotWritten(), text)),
  onAskRemoveAll: () => say({ all: { kind: 'asking' } }),
  onKeepAll: () => say({}),
  onRemoveAll: () => void removeAll().catch(() => say({ said: m.commonNotWritten() })),
  onUndo: () => void undo(),
};
let state: OwnListState = { kind: 'loading' };

function show(next: OwnListState): void {
  state = next;
  render(<OwnListPage state={state} actions={actions} />, root);
}

/** What is not given is as at the beginning: what was said last, and what could be undone. */
function say(next: Partial<Ready>): void {
  const count = state.kind === 'ready' ? state.count : 0;
  show({ kind: 'ready', count, said: '', problems: {}, all: { kind: 'idle' }, ...next });
}

function refuse(field: keyof Ready['problems'], problem: string, left: string): string {
  say({ problems: { [field]: problem } });
  return left;
}

async function load(): Promise<void> {
  show({ kind: 'loading' });
  try {
    say({ count: (await send('getOwnList')).count });
  } catch {
    show({ kind: 'failed' });
  }
}

/** The salt is asked for each time: a damaged database is made anew, with another one. */
async function add(text: string): Promise<string> {
  const { names, halves } = readOwnNames(text, (await send('getOwnList')).salt);
  const left = halves.join('\n');
  const problems = halves.length === 0 ? {} : { toAdd: m.ownListHalf({ count: halves.length }) };
  if (names.length === 0) return refuse('toAdd', problems.toAdd ?? m.ownListNothing(), left);
  if (names.length > mostOwnNames) return refuse('toAdd', m.ownListFull({ most: mostOwnNames }), text);
  const { kind, count, changed } = await send('addToOwnList', { names });
  if (kind === 'full') return refuse('toAdd', m.ownListFull({ most: mostOwnNames }), text);
  say({ count, said: m.ownListAdded({ count: changed }), problems });
  return left;
}

async function remove(text: string): Promise<string> {
  if (text.trim() === '') return refuse('toRemove', m.ownListNothing(), '');
  const name = ownNameOf(text, (await send('getOwnList')).salt);
  if (name === undefined) return refuse('toRemove', m.ownListHalf({ count: 1 }), text);
  const { count, changed } = await send('removeFromOwnList', { name });
  if (changed === 0) return refuse('toRemove', m.ownListUnknown(), text);
  say({ count, said: m.ownListRemoved() });
  return '';
}

async function removeAll(): Promise<void> {
  const { names } = await send('clearOwnList');
  say({ count: 0, said: m.ownListAllRemoved(), all: { kind: 'removed', names } });
}

async function undo(): Promise<void> {
  if (state.kind !== 'ready' || state.all.kind !== 'removed') return;
  const { all } = state;
  try {
    const { kind, count } = await send('addToOwnList', { names: all.names });
    if (kind === 'full') say({ said: m.ownListFull({ most: mostOwnNames }), all });
    else say({ count, said: m.ownListUndone() });
  } catch {
    say({ said: m.commonNotWritten(), all });
  }
}

void speakFirst({ title: m.ownListTitle, draw: () => show(state) }).then(load);
