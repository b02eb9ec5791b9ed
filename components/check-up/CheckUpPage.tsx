import '../folds.css';
import './check-up.css';
import './group.css';
import './item.css';
import './print.css';

import type { JSX } from 'preact';

import { allLookedUpBy } from '../../lib/core/check-up/addresses.ts';
import * as m from '../../lib/language/made/messages.ts';
import { dateInWords } from '../format.ts';
import { Header } from '../Header.tsx';
import { Group } from './Group.tsx';
import { Modes } from './Modes.tsx';
import { Overall } from './Overall.tsx';
import { Said } from './Said.tsx';
import { type CheckUpActions, type CheckUpPageState, FOOT, type ReadyState } from './state.ts';
import { checkUpView } from './view.ts';

type ReadyProps = { state: ReadyState; actions: CheckUpActions };

const Foot = ({ state, actions }: ReadyProps): JSX.Element => (
  <footer>
    <p>{m.checkUpKept({ date: dateInWords(allLookedUpBy) })}</p>
    <p class="ways">
      {state.facts.policyUrl !== undefined && (
        <a href={state.facts.policyUrl} target="_blank" rel="noreferrer">
          {m.commonReadPolicy()}
        </a>
      )}
      <button type="button" onClick={actions.onPrint}>
        {m.commonPrint()}
      </button>
      {state.facts.records.length > 0 && (
        <button type="button" onClick={actions.onForget}>
          {m.checkUpForget()}
        </button>
      )}
    </p>
    <Said place={FOOT} state={state} actions={actions} />
  </footer>
);

function Ready({ state, actions }: ReadyProps): JSX.Element {
  const { mode, facts } = state;
  const view = checkUpView(mode, facts);
  const first = view.groups.find(({ items, settled }) => settled < items.length);
  return (
    <>
      <Modes mode={mode} onMode={actions.onMode} />
      <Overall view={view} mode={mode} onOpen={actions.onOpen} />
      {facts.closedNow && <p class="closed-now">{m.checkUpClosedNow()}</p>}
      <div class="groups" key={mode}>
        {view.groups.map((group) => (
          <Group key={group.id} group={group} isFirst={group === first} state={state} actions={actions} />
        ))}
      </div>
      <Foot state={state} actions={actions} />
    </>
  );
}

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <section class="failed">
    <p role="alert">{m.checkUpFailed()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.commonTryAgain()}
    </button>
  </section>
);

/** The privacy check-up: what there is to look at on joining, once a year, on leaving, and before a school account. */
export const CheckUpPage = ({
  state,
  actions,
}: {
  state: CheckUpPageState;
  actions: CheckUpActions;
}): JSX.Element => (
  <main class="folds check-up">
    <Header title={m.checkUpTitle()} />
    {state.kind === 'loading' && <p role="status">{m.commonLooking()}</p>}
    {state.kind === 'failed' && <Failed onRetry={actions.onRetry} />}
    {state.kind === 'ready' && <Ready state={state} actions={actions} />}
  </main>
);
