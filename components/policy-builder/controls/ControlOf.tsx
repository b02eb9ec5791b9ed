import type { JSX } from 'preact';

import type { FieldProps } from '../state.ts';
import { Choice } from './Choice.tsx';
import { Hours } from './Hours.tsx';
import { ListField } from './ListField.tsx';
import { OneText } from './OneText.tsx';
import { People } from './People.tsx';
import { Severities } from './Severities.tsx';
import { Ticks } from './Ticks.tsx';

/** What a key is filled in with, by what it is. */
export function ControlOf({ field, edit, tools }: FieldProps): JSX.Element {
  const { control } = field;
  const part = { field, edit, tools };
  switch (control.kind) {
    case 'line':
    case 'lines':
    case 'number':
    case 'date':
      return <OneText {...part} kind={control.kind} />;
    case 'flag':
      return <Choice {...part} options={[]} />;
    case 'choice':
      return <Choice {...part} options={control.options} />;
    case 'ticks':
      return <Ticks {...part} options={control.options} />;
    case 'list':
      return <ListField {...part} long={control.long} />;
    case 'hours':
      return <Hours {...part} />;
    case 'severities':
      return <Severities {...part} rules={control.rules} />;
    case 'people':
      return <People {...part} people={control.people} />;
  }
}
