import type { JSX } from 'preact';

import type { FieldProps } from '../state.ts';
import { Choice } from './Choice.tsx';
import { ListField } from './ListField.tsx';
import { OneText } from './OneText.tsx';
import { People } from './People.tsx';
import { Severities } from './Severities.tsx';
import { Ticks } from './Ticks.tsx';

/** What a key is filled in with, by what it is. */
export function ControlOf({ field, edit }: FieldProps): JSX.Element {
  const { control } = field;
  switch (control.kind) {
    case 'line':
    case 'lines':
    case 'number':
    case 'date':
      return <OneText field={field} kind={control.kind} edit={edit} />;
    case 'flag':
      return <Choice field={field} options={[]} edit={edit} />;
    case 'choice':
      return <Choice field={field} options={control.options} edit={edit} />;
    case 'ticks':
      return <Ticks field={field} options={control.options} edit={edit} />;
    case 'list':
      return <ListField field={field} long={control.long} edit={edit} />;
    case 'severities':
      return <Severities field={field} rules={control.rules} edit={edit} />;
    case 'people':
      return <People field={field} people={control.people} edit={edit} />;
  }
}
