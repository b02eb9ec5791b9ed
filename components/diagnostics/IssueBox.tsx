import type { JSX } from 'preact';

import type { KeyIssue } from '../../lib/core/diagnostics.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Item 3: it is blank`; where the place is a rule, what is wrong names it already. */
const whatOf = ({ at, problem }: KeyIssue): string =>
  capital(at?.startsWith('item') === true ? `${at}: ${problem}` : problem);

const LEVEL = { error: 'To put right', warning: 'To know' } as const;

/** One thing about a key: what is wrong, what was expected, and what Lanyard does now. */
export const IssueBox = ({ issue }: { issue: KeyIssue }): JSX.Element => {
  const { expected, example, outcome, level, suggestion } = issue;
  return (
    <div class={`issue ${level}`}>
      <p>
        <strong>{LEVEL[level]}:</strong> {whatOf(issue)}.
        {suggestion !== undefined && (
          <>
            {' '}
            Did you mean <code>{suggestion}</code>?
          </>
        )}
      </p>
      <p>
        Expected: {expected}. For example <code>{example}</code>
      </p>
      <p class="outcome">{outcome}</p>
    </div>
  );
};
