import '../../assets/page.css';

import { render } from 'preact';

import { fileOf, weeksView } from '../../components/weeks/view.ts';
import { WeeksPage, type WeeksState } from '../../components/weeks/WeeksPage.tsx';
import * as m from '../../lib/language/made/messages.ts';
import { send } from '../../lib/messaging/send.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';

/** As many as are ever kept; policy may say fewer. */
const WEEKS = 13;

const root = document.getElementById('app') as HTMLElement;
let state: WeeksState = { kind: 'loading' };

const actions = { onPrint: () => print(), onSave: save, onRetry: () => void load() };

function show(next: WeeksState): void {
  state = next;
  render(<WeeksPage state={state} actions={actions} />, root);
}

async function load(): Promise<void> {
  try {
    const [{ sites, charted, keepWeeks, today, allowance }, ...all] = await Promise.all([
      send('getOverview'),
      ...Array.from({ length: WEEKS }, (_, weeksAgo) => send('getWeek', { weeksAgo })),
    ]);
    const weeks = all.slice(0, keepWeeks);
    show({
      kind: 'ready',
      view: weeksView(weeks, charted),
      file: weeksView(weeks, sites),
      ...{ keepWeeks, today, said: '' },
      ...(allowance !== undefined && { allowance }),
    });
  } catch {
    show({ kind: 'failed' });
  }
}

/** Made in the page, and handed to the browser as any download: nothing leaves the device. */
function save(): void {
  if (state.kind !== 'ready') return;
  try {
    const link = document.createElement('a');
    link.download = `lanyard-weeks-${state.today}.csv`;
    link.href = URL.createObjectURL(new Blob([fileOf(state.file)], { type: 'text/csv' }));
    link.click();
    // The browser has taken it by the time anything else is done here; the page keeps it as long as it lives.
    show({ ...state, said: m.weeksSaved({ name: link.download }) });
  } catch {
    show({ ...state, said: m.weeksNotSaved() });
  }
}

void speakFirst({ title: m.weeksTitle, draw: () => show(state) }).then(load);
