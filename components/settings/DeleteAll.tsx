import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import type { PartProps } from './state.ts';
import { deletedLines } from './words.ts';

const Asking = ({ state: { facts }, actions }: PartProps): JSX.Element => (
  <div class="asking" role="group" aria-labelledby="ask-delete">
    <h3 id="ask-delete" tabIndex={-1}>
      {m.settingsDeleteAsk()}
    </h3>
    <ul>
      {deletedLines(facts).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p>{m.settingsDeleteStays()}</p>
    <div class="row">
      <button type="button" class="main" onClick={actions.onKeep}>
        {m.settingsDeleteKeep()}
      </button>
      <button type="button" onClick={actions.onDelete}>
        {m.settingsDeleteYes()}
      </button>
    </div>
  </div>
);

/** All that is kept of a person, deleted after a question that says exactly what goes. */
export function DeleteAll({ state, actions, keeps }: PartProps & { keeps?: string }): JSX.Element {
  const { asksToDelete } = state;
  const before = useRef(asksToDelete);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus goes to what came in its place.
  useLayoutEffect(() => {
    if (before.current !== asksToDelete)
      place.current?.querySelector<HTMLElement>(asksToDelete ? 'h3' : 'button')?.focus();
    before.current = asksToDelete;
  }, [asksToDelete]);
  return (
    <Section id="data" title={m.settingsDeleteTitle()}>
      <p>{state.facts.synced ? m.settingsDeleteLeadSynced() : m.settingsDeleteLead()}</p>
      {keeps !== undefined && (
        <p>
          <a href={keeps}>{m.settingsDeleteKeeps()}</a>
        </p>
      )}
      <div ref={place}>
        {asksToDelete ? (
          <Asking state={state} actions={actions} />
        ) : (
          <button type="button" onClick={actions.onAskDelete}>
            {m.settingsDelete()}
          </button>
        )}
      </div>
      <Said place="data" state={state} actions={actions} />
    </Section>
  );
}
