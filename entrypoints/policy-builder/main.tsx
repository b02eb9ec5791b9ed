import '../../assets/page.css';

import { render } from 'preact';

import { BuilderPage } from '../../components/policy-builder/BuilderPage.tsx';
import * as m from '../../lib/language/made/messages.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { createWork } from './work.ts';

const root = document.getElementById('app') as HTMLElement;

/** Into what a key is filled in with; where that is nothing that takes the focus, to the whole of it. */
function focusOn(key: string): void {
  const field = root.querySelector<HTMLElement>(`#key-${CSS.escape(key)}`);
  (field?.querySelector<HTMLElement>('[aria-invalid=true], input, textarea') ?? field)?.focus();
}

const work = createWork({
  show: (state, actions) => render(<BuilderPage state={state} actions={actions} />, root),
  focus: focusOn,
});

/** Fields with words of their own take back what is typed in them by themselves. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  if ((!ctrlKey && !metaKey) || hasOwnUndo(target)) return;
  const isRedo = key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey);
  if (!isRedo && key.toLowerCase() !== 'z') return;
  event.preventDefault();
  work[isRedo ? 'redo' : 'undo']();
});

addEventListener('beforeunload', (event) => {
  if (work.isUnsaved()) event.preventDefault();
});

void speakFirst({ title: m.builderTitle, draw: work.draw });
