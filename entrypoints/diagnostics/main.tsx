import '../../assets/page.css';

import { render } from 'preact';

import { DiagnosticsPage, type DiagnosticsState } from '../../components/diagnostics/DiagnosticsPage.tsx';
import { now } from '../../lib/clock/device-clock.ts';
import * as m from '../../lib/language/made/messages.ts';
import { onPush, send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { requestOrigins } from '../popup/withheld-origins.ts';

const root = document.getElementById('app') as HTMLElement;

const actions = {
  onRetry: () => void load(),
  onAllow: (origins: readonly string[]) => void allow(origins),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

let state: DiagnosticsState = { kind: 'loading' };

function show(next: DiagnosticsState): void {
  state = next;
  render(<DiagnosticsPage state={state} actions={actions} />, root);
}

async function load(): Promise<void> {
  try {
    show({ kind: 'ready', diagnostics: await send('getDiagnostics'), now: now() });
  } catch {
    show({ kind: 'failed' });
  }
}

async function allow(origins: readonly string[]): Promise<void> {
  if (await requestOrigins(origins)) await load();
}

// Whoever comes back to this tab wants to see how things are by then.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void load();
});
// Also told when another policy holds.
onPush({ accessChanged: () => void load() }, new AbortController().signal);
void speakFirst({ title: m.diagnosticsPageTitle, draw: () => show(state) }).then(load);
