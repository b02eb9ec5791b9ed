import type { JSX } from 'preact';

import type { FieldOption } from '../../../lib/core/builder/field.ts';
import * as m from '../../../lib/language/made/messages.ts';
import type { FieldProps } from '../state.ts';
import { describedBy } from './described-by.ts';

type Option = { label: string; value: string | boolean | undefined };

const yesNo = (): readonly Option[] => [
  { label: m.builderYes(), value: true },
  { label: m.builderNo(), value: false },
];

/** One of a few values, or none: then the key is not in the policy. Without options: yes or no. */
export function Choice({
  field,
  options,
  edit,
}: FieldProps & { options: readonly FieldOption[] }): JSX.Element {
  const { key, value } = field;
  const named = options.map(({ value: one, name }): Option => ({ label: name ?? one, value: one }));
  const all = [{ label: m.builderUnset(), value: undefined }, ...(options.length > 0 ? named : yesNo())];
  return (
    <div
      class="choice"
      role="radiogroup"
      aria-labelledby={`title-${key}`}
      aria-describedby={describedBy(field)}
    >
      {all.map((option) => (
        <label key={String(option.value)}>
          <input
            type="radio"
            name={key}
            checked={value === option.value}
            onChange={() => edit.onSet(key, option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
