import './field.css';

import type { JSX } from 'preact';

/** What a control of a form needs, so that its hint and what is wrong with it are read out with it. */
export type FieldControl = {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
};

type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  problem: string | undefined;
  control: (props: FieldControl) => JSX.Element;
};

/** A control with its label above it, a hint, and what is wrong with it, in words. */
export function Field({ name, label, hint, problem, control }: FieldProps): JSX.Element {
  const id = `field-${name}`;
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`];
  const describedBy = described.filter((part) => part !== false).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {control({
        id,
        name,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': problem !== undefined,
      })}
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
