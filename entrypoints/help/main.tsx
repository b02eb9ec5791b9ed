import '../../assets/page.css';

import { render } from 'preact';

import { HelpPage } from '../../components/help/HelpPage.tsx';
import type { HelpState } from '../../components/help/state.ts';
import { openAllForPrint } from '../../components/open-for-print.ts';
import * as m from '../../lib/language/made/messages.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';

const root = document.getElementById('app') as HTMLElement;
const actions = { onQuestion: (question: string) => show({ question }), onPrint: () => print() };
let state: HelpState = { facts: undefined, failed: false, question: '' };

function show(next: Partial<HelpState>): void {
  state = { ...state, ...next };
  render(<HelpPage state={state} actions={actions} />, root);
}

async function load(): Promise<void> {
  try {
    show({ facts: await send('getSupport') });
  } catch {
    show({ failed: true });
  }
}

openAllForPrint();
void speakFirst({ title: m.helpTitle, draw: () => show({}) }).then(load);
