import type { JSX } from 'preact';

import type { FileIssue } from '../../lib/core/own-settings.ts';
import * as m from '../../lib/language/made/messages.ts';

const placeOf = ({ key, at }: FileIssue): string => (at === undefined ? key : `${key} · ${at}`);

/** What could not be used of a file: where, what is wrong, what would be right, in the words of `lib/policy`. */
export const FileIssues = ({
  issues,
  open,
}: {
  issues: readonly FileIssue[];
  open: boolean;
}): JSX.Element | null =>
  issues.length === 0 ? null : (
    <details open={open}>
      <summary>{m.settingsFileIssues({ count: issues.length })}</summary>
      <ul class="plain-list" lang="en-GB">
        {issues.map((issue) => (
          <li key={`${placeOf(issue)} ${issue.problem}`}>
            <p>
              <code>{placeOf(issue)}</code>
            </p>
            <p>{issue.problem}</p>
            <p class="hint">
              {issue.expected} <code>{issue.suggestion ?? issue.example}</code>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
