import type { JSX } from 'preact';

import { Field } from '../Field.tsx';
import { Form } from './Form.tsx';
import type { PassMakerActions, StateOf } from './state.ts';

type NewKeyProps = { state: StateOf<'no-key'>; actions: PassMakerActions };

function Passphrase({ problems }: StateOf<'no-key'>): JSX.Element {
  return (
    <details open={problems['passphrase'] !== undefined || problems['again'] !== undefined}>
      <summary>Keep a copy in a file, for another computer</summary>
      <div class="within">
        <Field
          name="passphrase"
          label="Passphrase for the copy"
          hint="At least 14 letters. Without it nobody can open the file, and nobody can tell you what it was. Leave it empty for no copy."
          problem={problems['passphrase']}
          control={(props) => <input {...props} type="password" autocomplete="new-password" />}
        />
        <Field
          name="again"
          label="The same passphrase again"
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
      <summary>I have a key in a file already</summary>
      <Form problems={problems} onForm={actions.onBringKey}>
        <Field
          name="file"
          label="The file with the key"
          problem={problems['file']}
          control={(props) => <input {...props} type="file" accept=".json,application/json" />}
        />
        <Field
          name="opening"
          label="Its passphrase"
          problem={problems['opening']}
          control={(props) => <input {...props} type="password" autocomplete="off" />}
        />
        <button type="submit" disabled={busy}>
          Bring this key in
        </button>
      </Form>
    </details>
  );
}

/** The first visit: a key is made, or brought in from a file. */
export const NewKey = ({ state, actions }: NewKeyProps): JSX.Element => (
  <>
    <section class="card" aria-labelledby="new-key">
      <h2 id="new-key">First, make your key</h2>
      <p>
        The private half stays in this browser, which shows it to nobody, not even to you. The public half
        goes into the school’s policy, so that Lanyard knows your signature.
      </p>
      <Form problems={state.problems} onForm={actions.onNewKey}>
        <Field
          name="name"
          label="Whose key it is"
          hint="As it should stand in the policy, with the year: “Head 2026”."
          problem={state.problems['name']}
          control={(props) => <input {...props} autocomplete="off" maxLength={60} />}
        />
        <Passphrase {...state} />
        <button type="submit" class="main" disabled={state.busy}>
          Make my key
        </button>
        <p role="status">{state.busy ? 'One moment …' : ''}</p>
      </Form>
    </section>
    <section class="card" aria-label="A key in a file">
      <BringKey state={state} actions={actions} />
    </section>
  </>
);
