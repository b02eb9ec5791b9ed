import type { JSX } from 'preact';

import * as m from '../../../lib/language/made/messages.ts';
import { IssueLine } from '../IssueLine.tsx';
import type { FieldProps } from '../state.ts';

/** A list of people: how many it holds. Who they are nobody can read, here as little as elsewhere. */
export const People = ({ field, people, edit }: FieldProps & { people: number | undefined }): JSX.Element => (
  <>
    <p class="standing">
      {field.value === undefined
        ? m.builderNotSet()
        : people === undefined
          ? m.builderSecretSet()
          : m.builderPeople({ count: people })}
      {field.value !== undefined && (
        <button type="button" onClick={() => edit.onSet(field.key, undefined)}>
          {m.builderTakeOut()}
          <span class="aside">{field.title}</span>
        </button>
      )}
    </p>
    {field.issues
      .filter(({ item }) => item !== undefined)
      .map((issue, at) => (
        <IssueLine key={at} field={field.key} issue={issue} edit={edit} />
      ))}
  </>
);
