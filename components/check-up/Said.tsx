import type { JSX } from 'preact';

import { Said as SaidLine } from '../Said.tsx';
import type { CheckUpActions, Place, ReadyState } from './state.ts';

type SaidProps = { place: Place; state: ReadyState; actions: CheckUpActions };

/** What the last press did at one place of the check-up. */
export function Said({ place, state: { said, before }, actions }: SaidProps): JSX.Element {
  const words = said?.place === place ? said.words : undefined;
  return <SaidLine words={words} onUndo={before === undefined ? undefined : actions.onUndo} />;
}
