import './said.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';

type SaidProps = {
  /** Undefined where the last press was somewhere else. */
  words: string | undefined;
  /** Not given where there is no way back. */
  onUndo?: (() => void) | undefined;
};

/** What the last press did, where it was pressed, with the way back. It covers nothing. */
export const Said = ({ words, onUndo }: SaidProps): JSX.Element => (
  <div class={words === undefined ? 'said-last empty' : 'said-last'}>
    <p role="status">{words}</p>
    {words !== undefined && onUndo !== undefined && (
      <button type="button" onClick={onUndo}>
        {m.commonUndo()}
      </button>
    )}
  </div>
);
