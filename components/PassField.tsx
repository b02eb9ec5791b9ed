import './pass-field.css';

import type { JSX, TargetedSubmitEvent } from 'preact';

import { shownCode, spokenCode } from '../lib/core/pass-words.ts';
import * as m from '../lib/language/made/messages.ts';
import { CopyText } from './CopyText.tsx';
import { Field } from './Field.tsx';
import { SLOT, Slot } from './Slot.tsx';

/** What became of the pass that was put in. */
export type PassFieldState =
  { kind: 'idle' } | { kind: 'busy' } | { kind: 'refused'; words: string } | { kind: 'taken'; words: string };

export type PassFieldActions = {
  onPass: (text: string) => void;
  copy: (text: string) => Promise<void>;
};

type PassFieldProps = { code: string; state: PassFieldState; actions: PassFieldActions };

const textIn = (form: HTMLFormElement): string => {
  const text = new FormData(form).get('pass');
  return typeof text === 'string' ? text : '';
};

/** This browser's code, for whoever gives passes, and the place to put a pass in. */
export function PassField({ code, state, actions }: PassFieldProps): JSX.Element {
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (state.kind !== 'busy') actions.onPass(textIn(event.currentTarget));
  };
  return (
    <div class="pass-field">
      <p>
        <Slot text={m.passLead({ code: SLOT })}>
          <span class="code-text">
            <span aria-hidden="true">{shownCode(code)}</span>
            <span class="aside">{spokenCode(code)}</span>
          </span>
        </Slot>{' '}
        <CopyText label={m.passCopyCode()} text={shownCode(code)} copy={actions.copy} />
      </p>
      <form onSubmit={onSubmit} noValidate>
        <Field
          name="pass"
          label={m.passYours()}
          hint={m.passHint()}
          problem={undefined}
          control={(props) => (
            <textarea
              {...props}
              rows={3}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-invalid={state.kind === 'refused'}
              aria-describedby={`${props['aria-describedby'] ?? ''} pass-words`}
            />
          )}
        />
        <p
          id="pass-words"
          role="alert"
          class={state.kind === 'refused' ? 'problem' : state.kind === 'taken' ? 'taken' : ''}
        >
          {state.kind === 'refused' || state.kind === 'taken' ? state.words : ''}
        </p>
        <button type="submit" class="main" aria-disabled={state.kind === 'busy'}>
          {m.passUse()}
        </button>
      </form>
    </div>
  );
}
