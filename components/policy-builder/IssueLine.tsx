import './issues.css';

import type { JSX } from 'preact';

import type { KeyIssue } from '../../lib/core/diagnostics.ts';
import * as m from '../../lib/language/made/messages.ts';
import { IssueBox } from '../diagnostics/IssueBox.tsx';
import type { EditActions } from './state.ts';

type IssueProps = { field: string; issue: KeyIssue; edit: Pick<EditActions, 'onMend'> };

/** What is wrong with a key or an item of it, with a press that takes what was probably meant. */
export function IssueLine({ field, issue, edit }: IssueProps): JSX.Element {
  const { at, suggestion } = issue;
  return (
    <div class="issue-line">
      <IssueBox issue={issue} />
      {suggestion !== undefined && (
        <button
          type="button"
          onClick={() => edit.onMend({ key: field, suggestion, ...(at !== undefined && { at }) })}
        >
          {m.builderTake({ suggestion })}
        </button>
      )}
    </div>
  );
}
