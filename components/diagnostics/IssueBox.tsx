import type { JSX } from 'preact';

import type { KeyIssue } from '../../lib/core/diagnostics.ts';
import * as m from '../../lib/language/made/messages.ts';
import { SLOT, Slot } from '../Slot.tsx';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Item 3: it is blank`; where the place is a rule, what is wrong names it already. */
const whatOf = ({ at, problem }: KeyIssue): string =>
  capital(at?.startsWith('item') === true ? m.diagnosticsIssueAt({ place: at, problem }) : problem);

const LEVEL = { error: m.diagnosticsToPutRight, warning: m.diagnosticsToKnow } as const;

/** One thing about a key: what is wrong, what was expected, and what Lanyard does now. */
export const IssueBox = ({ issue }: { issue: KeyIssue }): JSX.Element => {
  const { expected, example, outcome, level, suggestion } = issue;
  return (
    <div class={`issue ${level}`}>
      <p>
        <strong>{LEVEL[level]()}</strong> {m.diagnosticsSentence({ words: whatOf(issue) })}
        {suggestion !== undefined && (
          <>
            {' '}
            <Slot text={m.diagnosticsDidYouMean({ suggestion: SLOT })}>
              <code>{suggestion}</code>
            </Slot>
          </>
        )}
      </p>
      <p>
        <Slot text={m.diagnosticsExpected({ expected, example: SLOT })}>
          <code>{example}</code>
        </Slot>
      </p>
      <p class="outcome">{outcome}</p>
    </div>
  );
};
