import type { JSX } from 'preact';

import { CopyText } from '../CopyText.tsx';
import type { PassMakerActions, StateOf } from './state.ts';

type KeyCardProps = { state: StateOf<'ready'>; actions: PassMakerActions };

const Waiting = (): JSX.Element => (
  <p class="look">
    The policy on this computer does not have this key yet. Send the line below to whoever looks after the
    laptops: it goes into the policy’s list <code>passKeys</code>. Nothing in it is secret. Until it is there,
    your passes are not taken.
  </p>
);

const Known = (): JSX.Element => (
  <p>
    The policy on this computer has this key, and takes your passes. Taking it out of the policy ends them.
  </p>
);

/** The public half, what to do with it, and how to part with the key. */
export const KeyCard = ({ state: { key }, actions }: KeyCardProps): JSX.Element => (
  <section class="card" aria-labelledby="your-key">
    <h2 id="your-key">Your key: {key.name}</h2>
    {key.isInPolicy ? <Known /> : <Waiting />}
    <p class="line">
      <code>{key.line}</code>
    </p>
    <p>
      <CopyText label="Copy the line for the policy" text={key.line} copy={actions.copy} />
    </p>
    {key.file !== undefined && (
      <p class="look">
        <a href={key.file.href} download={key.file.name}>
          Save the copy of your key
        </a>{' '}
        now: it is not kept here. Keep it apart from its passphrase.
      </p>
    )}
    <details>
      <summary>Part with this key</summary>
      <p>
        This browser forgets it for good. Passes that you have made go on until the line is taken out of the
        policy.
      </p>
      <button type="button" onClick={actions.onForgetKey}>
        Forget this key
      </button>
    </details>
  </section>
);
