import { h } from 'preact';
import { expect, test } from 'vitest';

import { NoteForm } from '../../../components/concern/NoteForm.tsx';
import { emptyNote } from '../../../lib/core/concern/note.ts';
import { nothing } from '../../gallery/frame/nothing.ts';
import { elementsIn } from './drawing.ts';

test('the date takes a year of four digits: without an end Chromium takes six, which no calendar reads', () => {
  const fields = elementsIn(h(NoteForm, { note: emptyNote, onText: nothing }));
  const ends = fields
    .filter(({ type }) => type === 'input')
    .map(({ props }) => [props['name'], props['max']]);
  expect(ends.filter(([, end]) => end !== undefined)).toEqual([['date', '9999-12-31']]);
});
