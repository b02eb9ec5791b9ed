import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { hasText } from '../../lib/core/concern/note.ts';
import * as m from '../../lib/language/made/messages.ts';
import { CopyText } from '../CopyText.tsx';
import type { ConcernActions, ReadyConcern } from './state.ts';

type DoneProps = { state: ReadyConcern; actions: ConcernActions };

const Clearing = ({ state: { asking }, actions }: DoneProps): JSX.Element =>
  asking ? (
    <div key="asking" class="asking" role="group" aria-labelledby="ask-clear">
      <p id="ask-clear">{m.concernClearAsk()}</p>
      <button type="button" onClick={actions.onKeep}>
        {m.concernClearNo()}
      </button>
      <button type="button" onClick={actions.onClear}>
        {m.concernClearYes()}
      </button>
    </div>
  ) : (
    <button key="clear" type="button" class="clear" onClick={actions.onAskClear}>
      {m.concernClear()}
    </button>
  );

/** Whom the note is for is known from the first question: it is asked for before the note leaves the page. */
const Ways = ({ state: { note, sitting }, actions }: DoneProps): JSX.Element => {
  const onceAnswered = (then: () => void) => (note.aboutHead === undefined ? actions.onMissed : then);
  return (
    <p class="buttons">
      <button type="button" class="main" onClick={onceAnswered(actions.onPrint)}>
        {m.commonPrint()}
      </button>
      <button type="button" onClick={onceAnswered(actions.onSave)}>
        {m.commonSave()}
      </button>
      {note.aboutHead === undefined ? (
        <button type="button" onClick={actions.onMissed}>
          {m.commonCopy()}
        </button>
      ) : (
        // New with each sitting: what it said of another note goes with that.
        <CopyText key={sitting} label={m.commonCopy()} text="" copy={actions.onCopy} />
      )}
    </p>
  );
};

/** What to do with a note that is written: on paper, in a file, copied, or gone. */
export function Done({ state, actions }: DoneProps): JSX.Element {
  const clearing = useRef<HTMLDivElement>(null);
  const before = useRef(state.asking);
  // A button that goes leaves the focus to the next one.
  useLayoutEffect(() => {
    if (before.current !== state.asking && document.activeElement === document.body)
      clearing.current?.querySelector('button')?.focus();
    before.current = state.asking;
  }, [state.asking]);
  return (
    <section class="done" aria-labelledby="when-written">
      <h2 id="when-written">{m.concernDone()}</h2>
      <Ways state={state} actions={actions} />
      <p role="status">{state.said}</p>
      <ul class="soft">
        <li>{m.concernSign()}</li>
        <li>{m.concernCopyNote()}</li>
      </ul>
      <div ref={clearing} class="clearing">
        {(hasText(state.note) || state.asking) && <Clearing state={state} actions={actions} />}
      </div>
    </section>
  );
}
