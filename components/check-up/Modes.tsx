import type { JSX } from 'preact';

import { type CheckUpMode, checkUpModes } from '../../lib/core/check-up/topics.ts';
import * as m from '../../lib/language/made/messages.ts';

/** What the check-up is for, one of three. */
export const Modes = ({
  mode,
  onMode,
}: {
  mode: CheckUpMode;
  onMode: (mode: CheckUpMode) => void;
}): JSX.Element => (
  <div class="modes" role="group" aria-label={m.checkUpChoose()}>
    {checkUpModes.map((one) => (
      <button key={one} type="button" aria-pressed={one === mode} onClick={() => onMode(one)}>
        {m.checkUpTab({ mode: one })}
      </button>
    ))}
  </div>
);
