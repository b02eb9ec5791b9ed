import type { JSX, TargetedEvent } from 'preact';

import type { FieldProps } from '../state.ts';
import { describedBy } from './described-by.ts';

type OneTextProps = FieldProps & { kind: 'line' | 'lines' | 'number' | 'date' };

const wholeDate = /^\d{4}-\d{2}-\d{2}$/;

/** A field for dates shows only what is one: a wrong one from a file is mended as text. */
const isDate = (kind: OneTextProps['kind'], value: string): boolean =>
  kind === 'date' && (value === '' || wholeDate.test(value));

/** One text, number or date. Left empty it is not in the policy. */
export function OneText({ field, kind, edit }: OneTextProps): JSX.Element {
  const { key, issues } = field;
  const value = String(field.value ?? '');
  const onInput = ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    const text = currentTarget.value;
    edit.onSet(key, text.trim() === '' ? undefined : text, key);
  };
  const all = {
    id: `set-${key}`,
    value,
    onInput,
    'aria-describedby': describedBy(field),
    'aria-invalid': issues.some(({ level }) => level === 'error'),
  };
  if (kind === 'lines') return <textarea {...all} rows={3} />;
  // One element in either case, so that the focus stays while a date is mended.
  return isDate(kind, value) ? (
    <input {...all} type="date" />
  ) : (
    <input
      {...all}
      type="text"
      class={kind}
      autocomplete="off"
      {...(kind === 'number' && { inputMode: 'numeric' })}
    />
  );
}
