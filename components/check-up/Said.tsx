import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import type { CheckUpPageState } from './state.ts';

type SaidProps = { state: Extract<CheckUpPageState, { kind: 'ready' }>; onUndo: () => void };

/** What the last press did, at the foot of the window, with the way back. */
export const Said = ({ state: { said, before }, onUndo }: SaidProps): JSX.Element => (
  <div class={said === '' ? 'said-last empty' : 'said-last'}>
    <p role="status">{said}</p>
    {before !== undefined && (
      <button type="button" onClick={onUndo}>
        {m.commonUndo()}
      </button>
    )}
  </div>
);
