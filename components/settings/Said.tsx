import type { JSX } from 'preact';

import { Said as SaidLine } from '../Said.tsx';
import type { PartProps, Place } from './state.ts';

/** What the last press did in one part of the settings. */
export function Said({ place, state, actions }: PartProps & { place: Place }): JSX.Element {
  const { said, canUndo } = state;
  const words = said?.place === place ? said.words : undefined;
  return <SaidLine words={words} onUndo={canUndo ? actions.onUndo : undefined} />;
}
