import '../../assets/page.css';

import { render } from 'preact';

import { BuilderPage } from '../../components/policy-builder/BuilderPage.tsx';
import * as m from '../../lib/language/made/messages.ts';
import { speakFirst } from '../../lib/messaging/speak-first.ts';
import { tools } from './tools.ts';
import { createWork, type Wanted } from './work.ts';

const root = document.getElementById('app') as HTMLElement;

/** Into what a key is filled in with; where that is nothing that takes the focus, to the whole of it. */
function focusOn({ key, rule = '' }: Wanted): boolean {
  const field = root.querySelector<HTMLElement>(`#${CSS.escape(`key-${key}`)}`);
  const row = field?.querySelector<HTMLElement>(`[name="severity-${CSS.escape(rule)}"]:checked`);
  (row ?? field?.querySelector<HTMLElement>('[aria-invalid=true], input, textarea') ?? field)?.focus();
  return field !== null;
}

const { draw, isUnsaved, actions, onRule } = createWork({
  show: (state, on, body) =>
    render(<BuilderPage state={state} actions={on} tools={tools} body={body} />, root),
  focus: focusOn,
});

/** Fields with words of their own take back what is typed in them by themselves. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));

document.addEventListener('keydown', (event) => {
  const { ctrlKey, metaKey, shiftKey, target } = event;
  const key = event.key.toLowerCase();
  if ((!ctrlKey && !metaKey) || hasOwnUndo(target) || (key !== 'z' && key !== 'y')) return;
  event.preventDefault();
  if (key === 'y' || shiftKey) actions.onRedo();
  else actions.onUndo();
});

/** A link of the rehearsal to where it is chosen how strongly a rule speaks. */
addEventListener('hashchange', () => {
  const [, rule] = /^#rule-(.+)$/.exec(location.hash) ?? [];
  if (rule === undefined) return;
  onRule(rule);
  // The same link leads there again.
  history.replaceState(null, '', location.pathname);
});

addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});

void speakFirst({ title: m.builderTitle, draw });
