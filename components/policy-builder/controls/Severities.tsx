import './severities.css';

import type { JSX } from 'preact';

import type { RuleRow } from '../../../lib/core/builder/field.ts';
import { type Severity, severities } from '../../../lib/core/severity.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { IssueLine } from '../IssueLine.tsx';
import { roleTitle, ruleTitle, strengthTitle } from '../rules.ts';
import type { EditActions, FieldProps } from '../state.ts';

type RowProps = { row: RuleRow; edit: EditActions };

const titleOf = ({ rule, role }: RuleRow): string => (role === undefined ? ruleTitle(rule) : roleTitle(role));

const idOf = ({ rule, role }: RuleRow): string => (role === undefined ? rule : `${rule}.${role}`);

/** How strongly one rule speaks, with the words of the school's policy beside it. */
function Row({ row, edit }: RowProps): JSX.Element {
  const { severity, citation } = row;
  const [id, title] = [idOf(row), titleOf(row)];
  const choices: readonly (Severity | undefined)[] = [undefined, ...severities];
  return (
    <div
      class={row.role === undefined ? 'rule' : 'rule of-role'}
      role="radiogroup"
      aria-labelledby={`rule-${id}`}
    >
      <p class="name" id={`rule-${id}`}>
        {row.role !== undefined && <span class="aside">{`${ruleTitle(row.rule)}: `}</span>}
        {title}
        {citation !== undefined && <q class="citation">{citation}</q>}
      </p>
      <details class="cite">
        <summary>
          {m.builderCite()}
          <span class="aside">{title}</span>
        </summary>
        <textarea
          rows={3}
          aria-label={m.builderCiteFor({ title })}
          value={citation ?? ''}
          onInput={({ currentTarget }) => edit.onCitation(row, currentTarget.value)}
        />
      </details>
      <div class="strengths">
        {choices.map((one) => (
          <label key={String(one)} class={one ?? 'none'}>
            <input
              type="radio"
              name={`severity-${id}`}
              checked={severity === one}
              onChange={() => edit.onSeverity(row, one)}
            />
            <span>{one === undefined ? m.builderUnset() : strengthTitle(one)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** Rules about people have a row for each role, folded in where none of them is set. */
function Rule({ rows, edit }: { rows: readonly RuleRow[]; edit: EditActions }): JSX.Element {
  const [whole, ...roles] = rows;
  return (
    <li>
      {whole !== undefined && <Row row={whole} edit={edit} />}
      {roles.length > 0 && (
        <details open={roles.some(({ severity }) => severity !== undefined)}>
          <summary>{m.builderByRole()}</summary>
          {roles.map((row) => (
            <Row key={row.role} row={row} edit={edit} />
          ))}
        </details>
      )}
    </li>
  );
}

const byRule = (rows: readonly RuleRow[]): readonly (readonly RuleRow[])[] =>
  Object.values(Object.groupBy(rows, ({ rule }) => rule)).filter((group) => group !== undefined);

/** Every rule, with how strongly it is to speak. */
export const Severities = ({
  field,
  rules,
  edit,
}: FieldProps & { rules: readonly RuleRow[] }): JSX.Element => (
  <>
    <ul class="rules plain">
      {byRule(rules).map((rows) => (
        <Rule key={rows[0]?.rule} rows={rows} edit={edit} />
      ))}
    </ul>
    {field.issues
      .filter(({ item }) => item !== undefined)
      .map((issue, at) => (
        <IssueLine key={at} field={field.key} issue={issue} edit={edit} />
      ))}
  </>
);
