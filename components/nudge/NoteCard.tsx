import type { ComponentChildren } from 'preact';

import { Actions, type Action } from './Actions.tsx';

/** A short word that needs no answer. */
export const NoteCard = ({
  words,
  actions,
}: {
  words: string;
  actions: readonly Action[];
}): ComponentChildren => (
  <div class="card note">
    <p>{words}</p>
    <Actions actions={actions} />
  </div>
);
