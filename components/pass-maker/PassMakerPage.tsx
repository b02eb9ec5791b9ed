import './pass-maker.css';

import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { Header } from '../Header.tsx';
import { KeyCard } from './KeyCard.tsx';
import { MadePass } from './MadePass.tsx';
import { NewKey } from './NewKey.tsx';
import { PassForm } from './PassForm.tsx';
import type { PassMakerActions, PassMakerState } from './state.ts';

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <section>
    <p>{m.passMakerFailed()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.commonTryAgain()}
    </button>
  </section>
);

type PageProps = { state: PassMakerState; actions: PassMakerActions };

function contentOf({ state, actions }: PageProps): JSX.Element {
  switch (state.kind) {
    case 'loading':
      return <p role="status">{m.commonLooking()}</p>;
    case 'failed':
      return <Failed onRetry={actions.onRetry} />;
    case 'no-key':
      return <NewKey state={state} actions={actions} />;
    case 'ready':
      return (
        <>
          {state.made === undefined ? (
            <PassForm state={state} actions={actions} />
          ) : (
            <MadePass made={state.made} actions={actions} />
          )}
          <KeyCard state={state} actions={actions} />
        </>
      );
  }
}

/** Where a member of the senior leadership team makes passes. */
export const PassMakerPage = (props: PageProps): JSX.Element => (
  <main class="pass-maker">
    <Header title={m.passMakerTitle()}>{m.passMakerLead()}</Header>
    {contentOf(props)}
  </main>
);
