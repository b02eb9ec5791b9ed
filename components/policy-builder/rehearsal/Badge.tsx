import type { JSX } from 'preact';

import type { Outcome } from '../../../lib/core/builder/rehearsal.ts';
import * as m from '../../../lib/language/made/messages.ts';

/** What comes of something, in a word. */
export const Badge = ({ outcome }: { outcome: Outcome }): JSX.Element => (
  <span class={`outcome ${outcome}`}>{m.builderRehearsalOutcome({ outcome })}</span>
);
