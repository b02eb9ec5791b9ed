import type { JSX } from 'preact';

import { WeekLines } from '../WeekLines.tsx';
import type { FieldProps } from '../state.ts';

/** Hours of the week, line by line; each line says itself what is wrong with it. */
export const Hours = ({ field, edit, tools }: FieldProps): JSX.Element => (
  <WeekLines
    name={field.key}
    title={field.title}
    values={Array.isArray(field.value) ? (field.value as readonly string[]) : []}
    onChange={(values) => edit.onSet(field.key, values, `${field.key} ${values.length}`)}
    read={tools.readHours}
    start={field.example}
  />
);
