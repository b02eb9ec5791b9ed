import type { JSX } from 'preact';

import type { RehearsalActions, RehearsalMode, RehearsalState } from '../../../lib/core/builder/rehearsal.ts';
import * as m from '../../../lib/language/made/messages.ts';
import { Field } from '../../Field.tsx';
import { Where, type WhereProps } from './Where.tsx';

const modes: readonly RehearsalMode[] = ['texts', 'names'];

const Mode = ({ mode, onMode }: { mode: RehearsalMode } & Pick<RehearsalActions, 'onMode'>): JSX.Element => (
  <fieldset class="mode">
    <legend>{m.builderRehearsalMode()}</legend>
    {modes.map((one) => (
      <label key={one} class="tick">
        <input type="radio" name="rehearsal-mode" checked={mode === one} onChange={() => onMode(one)} />{' '}
        {m.builderRehearsalModeOf({ mode: one })}
      </label>
    ))}
  </fieldset>
);

type AskProps = {
  state: RehearsalState;
  actions: RehearsalActions;
  sites: WhereProps['sites'];
  /** How many are rehearsed at a time. */
  most: number;
};

/** What is to be rehearsed, and where. */
export function Ask({ state, actions, sites, most }: AskProps): JSX.Element {
  const { mode, pasted } = state;
  const isNothing = state.result?.items.length === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        actions.onRehearse();
      }}
    >
      <Mode mode={mode} onMode={actions.onMode} />
      <Field
        name={`rehearsal-${mode}`}
        label={m.builderRehearsalPasted({ mode })}
        hint={m.builderRehearsalPastedHint({ mode, most })}
        problem={isNothing ? m.builderRehearsalNothingPasted({ mode }) : undefined}
        control={(props) => (
          <textarea
            {...props}
            rows={mode === 'texts' ? 6 : 4}
            autocomplete="off"
            spellcheck={false}
            value={pasted[mode]}
            onInput={({ currentTarget }) => actions.onPaste(currentTarget.value)}
          />
        )}
      />
      <Where state={state} onWhere={actions.onWhere} sites={sites} />
      <p class="presses">
        <button type="submit" class="main">
          {m.builderRehearsalRun()}
        </button>
        {pasted[mode] !== '' && (
          <button type="button" onClick={actions.onClear}>
            {m.builderRehearsalClear()}
          </button>
        )}
      </p>
    </form>
  );
}
