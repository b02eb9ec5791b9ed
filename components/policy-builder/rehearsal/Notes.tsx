import type { JSX } from 'preact';

import type { RehearsalActions, RehearsalNote } from '../../../lib/core/builder/rehearsal.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { dateInWords } from '../../format.ts';

function noteWords(note: RehearsalNote): string {
  switch (note.kind) {
    case 'no-school':
      return m.builderRehearsalNoSchool();
    case 'silent-here':
      return m.builderRehearsalSilentHere();
    case 'no-official':
      return m.builderRehearsalNoOfficial();
    case 'own-device':
      return m.builderRehearsalOwnDevice();
    case 'no-lists':
      return m.builderRehearsalNoLists();
    case 'lists-ended':
      return m.builderRehearsalListsEnded();
    case 'gentle':
      return m.builderRehearsalGentle({ date: dateInWords(note.until) });
    case 'left-out':
      return m.builderRehearsalLeftOut(note);
    case 'cut':
      return m.builderRehearsalCut(note);
  }
}

type NotesProps = {
  notes: readonly RehearsalNote[];
  errors: number;
  isAfterGentle: boolean;
  onWhere: RehearsalActions['onWhere'];
};

/** What must be known of this policy to understand the outcome. */
export function Notes({ notes, errors, isAfterGentle, onWhere }: NotesProps): JSX.Element | null {
  if (notes.length === 0 && errors === 0) return null;
  return (
    <ul class="notes">
      {errors > 0 && <li>{m.builderRehearsalErrors({ count: errors })}</li>}
      {notes.map((note) => (
        <li key={note.kind}>
          {noteWords(note)}
          {note.kind === 'gentle' && (
            <label class="tick">
              <input
                type="checkbox"
                checked={isAfterGentle}
                onChange={({ currentTarget }) => onWhere({ afterGentle: currentTarget.checked })}
              />{' '}
              {m.builderRehearsalAfterGentle()}
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}
