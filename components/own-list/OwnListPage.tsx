import './own-list.css';

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';
import { Header } from '../Header.tsx';
import { NameForm } from './NameForm.tsx';
import { RemoveAll } from './RemoveAll.tsx';
import type { OwnListActions, OwnListState } from './state.ts';

type ReadyProps = { state: Extract<OwnListState, { kind: 'ready' }>; actions: OwnListActions };

const AddNames = ({ state: { problems }, actions }: ReadyProps): JSX.Element => (
  <NameForm
    name="toAdd"
    label={m.ownListToAdd()}
    hint={m.ownListToAddHint()}
    problems={problems}
    press={m.ownListAdd()}
    isMain
    onText={actions.onAdd}
    control={(props) => (
      <textarea {...props} rows={3} autocomplete="off" autocapitalize="words" spellcheck={false} />
    )}
  />
);

const RemoveName = ({ state: { problems }, actions }: ReadyProps): JSX.Element => (
  <NameForm
    name="toRemove"
    label={m.ownListToRemove()}
    hint={m.ownListToRemoveHint()}
    problems={problems}
    press={m.ownListRemove()}
    onText={actions.onRemove}
    control={(props) => <input {...props} autocomplete="off" autocapitalize="words" spellcheck={false} />}
  />
);

function Ready({ state, actions }: ReadyProps): JSX.Element {
  const { count, said } = state;
  const page = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  // With the last name goes the form in which it was removed.
  useLayoutEffect(() => {
    if (before.current !== count && document.activeElement === document.body)
      page.current?.querySelector('textarea')?.focus();
    before.current = count;
  }, [count]);
  return (
    <div ref={page} class="ready">
      <AddNames state={state} actions={actions} />
      <section class="kept" aria-label={m.ownListYours()}>
        <p role="status">{said}</p>
        <p>{m.ownListCount({ count })}</p>
        <RemoveAll state={state} actions={actions} />
      </section>
      {count > 0 && <RemoveName state={state} actions={actions} />}
    </div>
  );
}

const Failed = ({ onRetry }: { onRetry: () => void }): JSX.Element => (
  <section class="kept">
    <p role="alert">{m.ownListFailed()}</p>
    <button type="button" class="main" onClick={onRetry}>
      {m.commonTryAgain()}
    </button>
  </section>
);

/** “Children I taught elsewhere” (P13): names go in, and can be removed; they are never shown, as none is kept. */
export const OwnListPage = ({
  state,
  actions,
}: {
  state: OwnListState;
  actions: OwnListActions;
}): JSX.Element => (
  <main class="column own-list">
    <Header title={m.ownListTitle()}>{m.ownListLead()}</Header>
    {state.kind === 'loading' && <p role="status">{m.commonLooking()}</p>}
    {state.kind === 'failed' && <Failed onRetry={actions.onRetry} />}
    {state.kind === 'ready' && <Ready state={state} actions={actions} />}
    <p class="about">{m.ownListKept()}</p>
  </main>
);
