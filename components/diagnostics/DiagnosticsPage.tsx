import './diagnostics.css';

import type { JSX } from 'preact';

import type { Diagnostics } from '../../lib/core/diagnostics.ts';
import * as m from '../../lib/language/made/messages.ts';
import { BuilderLink } from '../BuilderLink.tsx';
import { Header } from '../Header.tsx';
import { Enforced } from './Enforced.tsx';
import { PeopleLists } from './PeopleLists.tsx';
import { Policy } from './Policy.tsx';
import { Sites } from './Sites.tsx';
import { Verdict } from './Verdict.tsx';
import { VersionList } from './VersionList.tsx';

/** What the page has to show. */
export type DiagnosticsState =
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; diagnostics: Diagnostics; now: number };

export type DiagnosticsActions = {
  onRetry: () => void;
  /** Asks for access to hosts; called within the click itself. */
  onAllow: (origins: readonly string[]) => void;
  /** Rejects where the browser refuses the clipboard. */
  copy: (text: string) => Promise<void>;
};

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <section class="failed">
    <Header title={m.commonNoAnswerTitle()} />
    <p>{m.commonNoAnswer()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.commonTryAgain()}
    </button>
  </section>
);

type ReadyProps = { diagnostics: Diagnostics; now: number; actions: DiagnosticsActions };

const Ready = ({ diagnostics, now, actions }: ReadyProps): JSX.Element => (
  <>
    <Verdict diagnostics={diagnostics} now={now} copy={actions.copy} />
    <div class="panels">
      <Enforced diagnostics={diagnostics} now={now} />
      <PeopleLists people={diagnostics.people} />
      <Sites sites={diagnostics.sites} onAllow={actions.onAllow} />
      <VersionList {...diagnostics} />
    </div>
    <BuilderLink />
    <Policy policy={diagnostics.policy} timeZone={diagnostics.timeZone} versions={diagnostics.versions} />
  </>
);

function contentOf(state: DiagnosticsState, actions: DiagnosticsActions): JSX.Element {
  switch (state.kind) {
    case 'loading':
      return (
        <>
          <Header title={m.diagnosticsPageTitle()} />
          <p role="status">{m.commonLooking()}</p>
        </>
      );
    case 'failed':
      return <Failed onRetry={actions.onRetry} />;
    case 'ready':
      return <Ready diagnostics={state.diagnostics} now={state.now} actions={actions} />;
  }
}

type PageProps = { state: DiagnosticsState; actions: DiagnosticsActions };

/** How Lanyard stands on this device: plain words above, details for IT below. */
export const DiagnosticsPage = ({ state, actions }: PageProps): JSX.Element => (
  <main class="diagnostics">{contentOf(state, actions)}</main>
);
