import type { JSX } from 'preact';

import { type CheckUpMode, checkUpModes } from '../../lib/core/check-up/topics.ts';
import { checkUpWords as words } from './words.ts';

/** What the check-up is for, one of three. */
export const Modes = ({
  mode,
  onMode,
}: {
  mode: CheckUpMode;
  onMode: (mode: CheckUpMode) => void;
}): JSX.Element => (
  <div class="modes" role="group" aria-label={words.choose}>
    {checkUpModes.map((one) => (
      <button key={one} type="button" aria-pressed={one === mode} onClick={() => onMode(one)}>
        {words.modes[one].tab}
      </button>
    ))}
  </div>
);
