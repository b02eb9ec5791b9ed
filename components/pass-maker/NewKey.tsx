import type { JSX } from 'preact';

import { shortestPassphrase } from '../../lib/core/pass.ts';
import * as m from '../../lib/language/made/messages.ts';
import { Field } from '../Field.tsx';
import { Form } from './Form.tsx';
import type { PassMakerActions, StateOf } from './state.ts';

type NewKeyProps = { state: StateOf<'no-key'>; actions: PassMakerActions };

function Passphrase({ problems }: StateOf<'no-key'>): JSX.Element {
  return (
    <details open={problems['passphrase'] !== undefined || problems['again'] !== undefined}>
      <summary>{m.passMakerCopyFile()}</summary>
      <div class="within">
        <Field
          name="passphrase"
          label={m.passMakerPassphrase()}
          hint={m.passMakerPassphraseHint({ letters: shortestPassphrase })}
          problem={problems['passphrase']}
          control={(props) => <input {...props} type="password" autocomplete="new-password" />}
        />
        <Field
          name="again"
          label={m.passMakerPassphraseAgain()}
          problem={problems['again']}
          control={(props) => <input {...props} type="password" autocomplete="new-password" />}
        />
      </div>
    </details>
  );
}

function BringKey({ state: { problems, busy }, actions }: NewKeyProps): JSX.Element {
  return (
    <details open={problems['file'] !== undefined || problems['opening'] !== undefined}>
      <summary>{m.passMakerHasFile()}</summary>
      <Form problems={problems} onForm={actions.onBringKey}>
        <Field
          name="file"
          label={m.passMakerFile()}
          problem={problems['file']}
          control={(props) => <input {...props} type="file" accept=".json,application/json" />}
        />
        <Field
          name="opening"
          label={m.passMakerOpening()}
          problem={problems['opening']}
          control={(props) => <input {...props} type="password" autocomplete="off" />}
        />
        <button type="submit" disabled={busy}>
          {m.passMakerBring()}
        </button>
      </Form>
    </details>
  );
}

/** The first visit: a key is made, or brought in from a file. */
export const NewKey = ({ state, actions }: NewKeyProps): JSX.Element => (
  <>
    <section class="card" aria-labelledby="new-key">
      <h2 id="new-key">{m.passMakerFirst()}</h2>
      <p>{m.passMakerHalves()}</p>
      <Form problems={state.problems} onForm={actions.onNewKey}>
        <Field
          name="name"
          label={m.passMakerName()}
          hint={m.passMakerNameHint()}
          problem={state.problems['name']}
          control={(props) => <input {...props} autocomplete="off" maxLength={60} />}
        />
        <Passphrase {...state} />
        <button type="submit" class="main" disabled={state.busy}>
          {m.passMakerMakeKey()}
        </button>
        <p role="status">{state.busy ? m.passMakerMoment() : ''}</p>
      </Form>
    </section>
    <section class="card" aria-label={m.passMakerInFile()}>
      <BringKey state={state} actions={actions} />
    </section>
  </>
);
