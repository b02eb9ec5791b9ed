import type { JSX } from 'preact';

import * as m from '../../../lib/language/made/messages.ts';

type ItemToolsProps = {
  name: string;
  at: number;
  last: number;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

const Sign = ({ path }: { path: string }): JSX.Element => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
  </svg>
);

const up = 'M8 13V3M4 7l4-4 4 4';
const down = 'M8 3v10M4 9l4 4 4-4';
const cross = 'M4 4l8 8M12 4l-8 8';

/** What can be done with one item of a list. A button that has nothing to do stays, so that the focus does. */
export const ItemTools = ({ name, at, last, onMove, onRemove }: ItemToolsProps): JSX.Element => (
  <span class="tools">
    <button
      type="button"
      data-move={`${at} -1`}
      aria-label={m.builderMoveUp({ name })}
      aria-disabled={at === 0}
      onClick={() => onMove(-1)}
    >
      <Sign path={up} />
    </button>
    <button
      type="button"
      data-move={`${at} 1`}
      aria-label={m.builderMoveDown({ name })}
      aria-disabled={at === last}
      onClick={() => onMove(1)}
    >
      <Sign path={down} />
    </button>
    <button type="button" aria-label={m.builderRemove({ name })} onClick={onRemove}>
      <Sign path={cross} />
    </button>
  </span>
);
