import type { JSX } from 'preact';

import type { ConcernNote, NoteField } from '../../lib/core/concern/note.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Field } from '../Field.tsx';

type NoteFormProps = { note: ConcernNote; onText: (field: NoteField, text: string) => void };

/**
 * Nothing that the browser offers for writing: some spelling checkers and suggestions send what is typed to their maker,
 * and what is filled in by itself was kept somewhere.
 */
const alone = { autocomplete: 'off', spellcheck: false, autocorrect: 'off', writingsuggestions: 'false' };

/** Without an end, Chromium takes years of six digits: `20266` for a slip of the hand. */
const ends = { date: '9999-12-31', time: undefined };

type OneProps = NoteFormProps & { field: NoteField; label: string; hint?: string };

const Line = ({ note, onText, field, label, hint }: OneProps): JSX.Element => (
  <Field
    name={field}
    label={label}
    hint={hint}
    problem={undefined}
    control={(props) => (
      <input
        {...props}
        {...alone}
        value={note[field]}
        onInput={(event) => onText(field, event.currentTarget.value)}
      />
    )}
  />
);

const When = ({ note, onText, field, label }: OneProps & { field: 'date' | 'time' }): JSX.Element => (
  <Field
    name={field}
    label={label}
    problem={undefined}
    control={(props) => (
      <input
        {...props}
        {...alone}
        type={field}
        max={ends[field]}
        value={note[field]}
        onInput={(event) => onText(field, event.currentTarget.value)}
      />
    )}
  />
);

const Lines = ({ note, onText, field, label, hint }: OneProps): JSX.Element => (
  <Field
    name={field}
    label={label}
    hint={hint}
    problem={undefined}
    control={(props) => (
      <textarea
        {...props}
        {...alone}
        rows={5}
        value={note[field]}
        onInput={(event) => onText(field, event.currentTarget.value)}
      />
    )}
  />
);

/** The fields of a note. There is nothing to submit, and so nothing that could be sent. */
export const NoteForm = (form: NoteFormProps): JSX.Element => (
  <form
    autocomplete="off"
    aria-labelledby="your-note"
    noValidate
    onSubmit={(event) => event.preventDefault()}
  >
    <h2 id="your-note">{m.concernForm()}</h2>
    <div class="beside">
      <When {...form} field="date" label={m.concernDate()} />
      <When {...form} field="time" label={m.concernTime()} />
    </div>
    <Line {...form} field="place" label={m.concernPlace()} hint={m.concernPlaceHint()} />
    <Line {...form} field="who" label={m.concernWho()} hint={m.concernWhoHint()} />
    <Lines {...form} field="saw" label={m.concernSaw()} hint={m.concernSawHint()} />
    <Lines {...form} field="told" label={m.concernTold()} hint={m.concernToldHint()} />
    <Lines {...form} field="think" label={m.concernThink()} hint={m.concernThinkHint()} />
    <div class="beside">
      <Line {...form} field="name" label={m.concernName()} />
      <Line {...form} field="role" label={m.concernRole()} />
    </div>
  </form>
);
