import type { JSX } from 'preact';

import { type KeyReport, needsALook } from '../../lib/core/diagnostics.ts';
import * as m from '../../lib/language/made/messages.ts';
import { KeyRow } from './KeyRow.tsx';

type TableProps = { label: string; keys: readonly KeyReport[]; timeZone: string };

/** The roles are written out, because a table whose rows are laid out another way loses them. */
const Table = ({ label, keys, timeZone }: TableProps): JSX.Element => (
  <table class="keys" role="table" aria-label={label}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {m.diagnosticsKey()}
        </th>
        <th role="columnheader" scope="col">
          {m.diagnosticsState()}
        </th>
        <th role="columnheader" scope="col">
          {m.diagnosticsWhatHolds()}
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {keys.map((report) => (
        <KeyRow key={report.key} report={report} timeZone={timeZone} />
      ))}
    </tbody>
  </table>
);

type KeyTableProps = TableProps & {
  /** Whether keys that are not set are shown at once, or a press away. */
  unfolded: boolean;
};

/** The keys of one group: those that say something first. */
export function KeyTable({ label, keys, timeZone, unfolded }: KeyTableProps): JSX.Element {
  if (unfolded) return <Table label={label} keys={keys} timeZone={timeZone} />;
  const isQuiet = (key: KeyReport): boolean => key.state === 'unset' && !needsALook(key);
  const [quiet, others] = [keys.filter(isQuiet), keys.filter((key) => !isQuiet(key))];
  return (
    <>
      {others.length > 0 && <Table label={label} keys={others} timeZone={timeZone} />}
      {quiet.length > 0 && (
        <details>
          <summary>
            {m.diagnosticsKeysUnset({
              count: quiet.length,
              keys: quiet.map(({ title }) => title).join(', '),
            })}
          </summary>
          <Table label={m.diagnosticsUnsetOf({ group: label })} keys={quiet} timeZone={timeZone} />
        </details>
      )}
    </>
  );
}
