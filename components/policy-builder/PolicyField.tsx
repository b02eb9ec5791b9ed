import './fields.css';

import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { ControlOf } from './controls/ControlOf.tsx';
import { IssueLine } from './IssueLine.tsx';
import type { FieldProps } from './state.ts';

/** Controls of several parts are named as a group, a single one by its label. */
const single = ['line', 'lines', 'number', 'date'];

const Title = ({ field: { key, title, control } }: Pick<FieldProps, 'field'>): JSX.Element =>
  single.includes(control.kind) ? (
    <label for={`set-${key}`} id={`title-${key}`}>
      {title}
    </label>
  ) : (
    <h3 id={`title-${key}`}>{title}</h3>
  );

/** What holds while a key is not set, and the way back to that. */
function Standing({
  field: { key, title, absent, example, value, control },
  edit,
}: Omit<FieldProps, 'tools'>): JSX.Element | null {
  if (value !== undefined && !['list', 'hours', 'ticks', 'severities'].includes(control.kind)) return null;
  if (value !== undefined)
    return (
      <p class="standing">
        {Array.isArray(value) && value.length === 0 && m.builderEmptyList()}
        <button type="button" onClick={() => edit.onSet(key, undefined)}>
          {m.builderTakeOut()}
          <span class="aside">{title}</span>
        </button>
      </p>
    );
  return (
    <p class="standing">
      <span>{absent === undefined ? m.builderNotSet() : m.builderNotSetSo({ absent })}</span>
      <span>
        {m.builderExample()} <code>{example}</code>
      </span>
    </p>
  );
}

/** One key of the policy: what it is for, its value, what is wrong with it. */
export const PolicyField = ({ field, edit, tools }: FieldProps): JSX.Element => {
  const { key, description, value, issues, control, clauses } = field;
  const whole = issues.filter(({ item }) => item === undefined);
  return (
    <div
      role="group"
      class={`policy-field ${value === undefined ? 'unset' : 'set'}`}
      id={`key-${key}`}
      tabIndex={-1}
      aria-labelledby={`title-${key}`}
    >
      <div class="head">
        <Title field={field} />
        <code>{key}</code>
      </div>
      <p class="hint" id={`hint-${key}`}>
        {description}
        {clauses.length > 0 && <span class="clauses"> {m.builderClauses({ ids: clauses.join(', ') })}</span>}
      </p>
      <ControlOf field={field} edit={edit} tools={tools} />
      {control.kind !== 'people' && <Standing field={field} edit={edit} />}
      {whole.length > 0 && (
        <div id={`wrong-${key}`}>
          {whole.map((issue, at) => (
            <IssueLine key={at} field={key} issue={issue} edit={edit} />
          ))}
        </div>
      )}
    </div>
  );
};
