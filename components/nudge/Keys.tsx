import type { ComponentChildren } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Slot, SLOT } from '../Slot.tsx';

/** Chosen in docs/decisions; `lib/content/card-keys.ts` listens for them. */
const keys = ['Alt', 'Shift', 'Y'];

/** Which keys lead to the card, and back. */
export const Keys = (): ComponentChildren => (
  <p class="keys">
    <Slot text={m.nudgeKeys({ keys: SLOT })}>
      <span>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
    </Slot>
  </p>
);
