import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';
import type { OwnListActions, OwnListState } from './state.ts';

type RemoveAllProps = { state: Extract<OwnListState, { kind: 'ready' }>; actions: OwnListActions };

function Buttons({ state: { all, count }, actions }: RemoveAllProps): JSX.Element | null {
  if (all.kind === 'removed')
    return (
      <button key="undo" type="button" class="plain" onClick={actions.onUndo}>
        {m.commonUndo()}
      </button>
    );
  if (count === 0) return null;
  if (all.kind === 'idle')
    return (
      <button key="all" type="button" class="plain" onClick={actions.onAskRemoveAll}>
        {m.ownListRemoveAll()}
      </button>
    );
  return (
    <div key="asking" class="asking" role="group" aria-labelledby="ask-all">
      <p id="ask-all">{m.ownListAskRemoveAll({ count })}</p>
      <button type="button" class="plain" onClick={actions.onKeepAll}>
        {m.ownListKeep({ count })}
      </button>
      <button type="button" class="main" onClick={actions.onRemoveAll}>
        {m.ownListRemoveAllYes({ count })}
      </button>
    </div>
  );
}

/** Removes all after a question, with a way back. A button that goes leaves the focus to the next one. */
export function RemoveAll({ state, actions }: RemoveAllProps): JSX.Element {
  const section = useRef<HTMLDivElement>(null);
  const { kind } = state.all;
  const before = useRef(kind);
  useLayoutEffect(() => {
    if (before.current !== kind && document.activeElement === document.body)
      section.current?.querySelector('button')?.focus();
    before.current = kind;
  }, [kind]);
  return (
    <div ref={section} class="remove-all">
      <Buttons state={state} actions={actions} />
    </div>
  );
}
