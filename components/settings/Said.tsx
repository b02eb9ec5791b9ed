import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import type { PartProps, Place } from './state.ts';

/** What the last press did, where it was pressed, with the way back. It covers nothing. */
export function Said({ place, state, actions }: PartProps & { place: Place }): JSX.Element {
  const { said, canUndo } = state;
  const isHere = said?.place === place;
  return (
    <div class={isHere ? 'said-last' : 'said-last empty'}>
      <p role="status">{isHere && said.words}</p>
      {isHere && canUndo && (
        <button type="button" onClick={actions.onUndo}>
          {m.commonUndo()}
        </button>
      )}
    </div>
  );
}
