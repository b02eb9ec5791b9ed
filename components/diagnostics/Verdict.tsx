import './verdict.css';

import type { JSX } from 'preact';

import type { Diagnostics } from '../../lib/core/diagnostics.ts';
import { helpDeskText } from '../../lib/core/help-desk-text.ts';
import { type Remark, type RemarkPlace, remarksOf, verdictOf } from '../../lib/core/remarks.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Header } from '../Header.tsx';
import { CopyButton } from './CopyButton.tsx';

const Line = ({ remark: { level, title, text, place } }: { remark: Remark }): JSX.Element => (
  <li class={level}>
    <a href={`#${place}`}>{title}</a>
    <p>{text}</p>
  </li>
);

const PLACES: Record<RemarkPlace, () => string> = {
  policy: m.diagnosticsPolicyTitle,
  enforced: m.diagnosticsEnforcedNow,
  people: m.diagnosticsLists,
  sites: m.diagnosticsSites,
  versions: m.diagnosticsVersions,
};

/** The one remark that the title is made of: what it means, and where more is said. */
const About = ({ remark: { text, place } }: { remark: Remark }): JSX.Element => (
  <p>
    {text} <a href={`#${place}`}>{PLACES[place]()}</a>
  </p>
);

const Ask = ({ faults, it }: { faults: number; it: string | undefined }): JSX.Element =>
  faults === 0 ? (
    <p>{m.diagnosticsNothingToDo()}</p>
  ) : (
    <p>{it === undefined ? m.diagnosticsAskAnybody() : m.diagnosticsAsk({ it })}</p>
  );

type VerdictProps = { diagnostics: Diagnostics; now: number; copy: (text: string) => Promise<void> };

/** How things are, for anybody; each remark leads to the part that says more. */
export function Verdict({ diagnostics, now, copy }: VerdictProps): JSX.Element {
  const { title, faults, about } = verdictOf(diagnostics);
  const others = remarksOf(diagnostics).filter((remark) => remark.title !== about?.title);
  return (
    <>
      <Header title={title} over={m.diagnosticsPageTitle()} />
      <div class="verdict">
        {about !== undefined && <About remark={about} />}
        <Ask faults={faults} it={diagnostics.it} />
        {others.length > 0 && (
          <ul>
            {others.map((remark) => (
              <Line key={remark.title} remark={remark} />
            ))}
          </ul>
        )}
        <CopyButton textOf={() => helpDeskText(diagnostics, now)} copy={copy} />
      </div>
    </>
  );
}
