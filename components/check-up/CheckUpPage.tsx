import './check-up.css';
import './group.css';
import './item.css';
import './print.css';

import type { JSX } from 'preact';

import { allLookedUpBy } from '../../lib/core/check-up/addresses.ts';
import { Mark } from '../Mark.tsx';
import { Group } from './Group.tsx';
import { Modes } from './Modes.tsx';
import { Overall } from './Overall.tsx';
import { Said } from './Said.tsx';
import type { CheckUpActions, CheckUpPageState } from './state.ts';
import { checkUpView } from './view.ts';
import { checkUpWords as words } from './words.ts';

type ReadyProps = { state: Extract<CheckUpPageState, { kind: 'ready' }>; actions: CheckUpActions };

const Foot = ({ state: { facts }, actions }: ReadyProps): JSX.Element => (
  <footer>
    <p>{words.kept(allLookedUpBy)}</p>
    <p class="ways">
      {facts.policyUrl !== undefined && (
        <a href={facts.policyUrl} target="_blank" rel="noreferrer">
          {words.readPolicy}
        </a>
      )}
      <button type="button" onClick={actions.onPrint}>
        {words.print}
      </button>
      {facts.records.length > 0 && (
        <button type="button" onClick={actions.onForget}>
          {words.forget}
        </button>
      )}
    </p>
  </footer>
);

function Ready({ state, actions }: ReadyProps): JSX.Element {
  const { mode, facts } = state;
  const view = checkUpView(mode, facts);
  const first = view.groups.find(({ items, settled }) => settled < items.length);
  return (
    <>
      <Modes mode={mode} onMode={actions.onMode} />
      <Overall view={view} lead={words.modes[mode].lead} mode={mode} onOpen={actions.onOpen} />
      {facts.closedNow && <p class="closed-now">{words.closed}</p>}
      <div class="groups" key={mode}>
        {view.groups.map((group) => (
          <Group key={group.id} group={group} isFirst={group === first} facts={facts} actions={actions} />
        ))}
      </div>
      <Said state={state} onUndo={actions.onUndo} />
      <Foot state={state} actions={actions} />
    </>
  );
}

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <section class="failed">
    <p role="alert">{words.failed}</p>
    <button type="button" class="main" onClick={onRetry}>
      Try again
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
  <main class="check-up">
    <header>
      <Mark size={56} />
      <h1>{words.title}</h1>
    </header>
    {state.kind === 'loading' && <p role="status">{words.loading}</p>}
    {state.kind === 'failed' && <Failed onRetry={actions.onRetry} />}
    {state.kind === 'ready' && <Ready state={state} actions={actions} />}
  </main>
);
