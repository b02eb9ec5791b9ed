import './bar.css';

import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import type { PartProps } from './state.ts';
import { originWords } from './words.ts';

const Saved = ({ state: { view, unsaved } }: Pick<PartProps, 'state'>): JSX.Element => (
  <p class="origin">
    <strong>{view.name ?? m.builderNameless()}</strong>
    <span>{originWords(view.origin)}</span>
    {unsaved && <span class="unsaved">{m.builderUnsaved()}</span>}
  </p>
);

/** What is being worked on, the way back and forth, and what was said last. */
export const Bar = ({ state, actions }: PartProps): JSX.Element => (
  <div class="bar">
    <Saved state={state} />
    <div class="row">
      <button type="button" aria-disabled={!state.view.canUndo} onClick={actions.onUndo}>
        {m.commonUndo()}
      </button>
      <button type="button" aria-disabled={!state.view.canRedo} onClick={actions.onRedo}>
        {m.builderRedo()}
      </button>
    </div>
    <p class={state.said === '' ? 'said empty' : 'said'} role="status">
      {state.said}
    </p>
    <p class="aside" role="status">
      {state.checked}
    </p>
  </div>
);
