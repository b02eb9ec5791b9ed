import type { JSX } from 'preact';

import type { FieldOption } from '../../../lib/core/builder/field.ts';
import { IssueLine } from '../IssueLine.tsx';
import type { FieldProps } from '../state.ts';
import { describedBy } from './described-by.ts';

/** Any of a few values. What stands in the policy and is none of them is shown with the rest, to be taken out. */
export function Ticks({
  field,
  options,
  edit,
}: FieldProps & { options: readonly FieldOption[] }): JSX.Element {
  const { key, issues } = field;
  const ticked = Array.isArray(field.value) ? (field.value as readonly string[]) : [];
  const others = ticked.filter((one) => !options.some(({ value }) => value === one));
  const all: readonly FieldOption[] = [...options, ...[...new Set(others)].map((value) => ({ value }))];
  const put = (value: string, on: boolean): void =>
    edit.onSet(key, on ? [...ticked, value] : ticked.filter((one) => one !== value));
  return (
    <>
      <div class="ticks" role="group" aria-labelledby={`title-${key}`} aria-describedby={describedBy(field)}>
        {all.map(({ value, name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={({ currentTarget }) => put(value, currentTarget.checked)}
            />
            {name ?? value}
          </label>
        ))}
      </div>
      {issues
        .filter(({ item }) => item !== undefined)
        .map((issue, at) => (
          <IssueLine key={at} field={key} issue={issue} edit={edit} />
        ))}
    </>
  );
}
