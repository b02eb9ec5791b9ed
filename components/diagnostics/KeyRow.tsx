import './keys.css';

import type { ComponentChildren, JSX } from 'preact';

import { type KeyReport, needsALook } from '../../lib/core/diagnostics.ts';
import { instantWords } from '../../lib/core/time-words.ts';
import * as m from '../../lib/language/made/messages.ts';
import { IssueBox } from './IssueBox.tsx';

/** A long list is shown with its beginning; the rest is a press away. */
const MOST_VALUES = 4;

const Items = ({ values }: { values: readonly string[] }): JSX.Element => (
  <ul>
    {values.map((value, index) => (
      <li key={index}>{value}</li>
    ))}
  </ul>
);

function Values({ values }: { values: readonly string[] }): JSX.Element {
  if (values.length <= MOST_VALUES) return <Items values={values} />;
  return (
    <>
      <Items values={values.slice(0, MOST_VALUES)} />
      <details>
        <summary>{m.diagnosticsMore({ count: values.length - MOST_VALUES })}</summary>
        <Items values={values.slice(MOST_VALUES)} />
      </details>
    </>
  );
}

function valueOf({ state, values, instead, absent }: KeyReport): ComponentChildren {
  if (instead !== undefined) return instead;
  if (values.length > 0) return <Values values={values} />;
  if (state === 'set' || state === 'held' || state === 'partly')
    return <span class="soft">{m.diagnosticsEmptyList()}</span>;
  return absent === undefined ? null : <span class="soft">{m.diagnosticsWithout({ absent })}</span>;
}

function datesOf({ arrivedAt, wrongSince, state }: KeyReport, timeZone: string): readonly string[] {
  const dates: string[] = [];
  if (arrivedAt !== undefined) dates.push(m.diagnosticsArrived({ date: instantWords(arrivedAt, timeZone) }));
  if (wrongSince !== undefined) {
    const since = state === 'held' ? m.diagnosticsHeldSince : m.diagnosticsLikeThisSince;
    dates.push(since({ date: instantWords(wrongSince, timeZone) }));
  }
  return dates;
}

/** One key: how it stands, what holds, what is wrong; what it is for where that is likely to be asked. */
export const KeyRow = ({ report, timeZone }: { report: KeyReport; timeZone: string }): JSX.Element => {
  const { key, title, description, state, issues } = report;
  return (
    <tr role="row" id={`key-${key}`} class={needsALook(report) ? 'look' : ''}>
      <th role="rowheader" scope="row">
        <span class="title">{title}</span>
        <code>{key}</code>
        {state !== 'set' && <span class="description">{description}</span>}
      </th>
      <td role="cell">
        <span class={`state ${state}`}>{m.diagnosticsKeyState({ state })}</span>
        {datesOf(report, timeZone).map((date) => (
          <span class="date" key={date}>
            {date}
          </span>
        ))}
      </td>
      <td role="cell">
        {valueOf(report)}
        {issues.map((issue, index) => (
          <IssueBox key={index} issue={issue} />
        ))}
      </td>
    </tr>
  );
};
