import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';
import { CopyText } from '../CopyText.tsx';
import { SLOT, Slot } from '../Slot.tsx';
import type { PassMakerActions, StateOf } from './state.ts';

type KeyCardProps = { state: StateOf<'ready'>; actions: PassMakerActions };

/** Where the policy has such keys. */
const POLICY_KEY = 'passKeys';

const Waiting = (): JSX.Element => (
  <p class="look">
    <Slot text={m.passMakerKeyWaiting({ key: SLOT })}>
      <code>{POLICY_KEY}</code>
    </Slot>
  </p>
);

const Known = (): JSX.Element => <p>{m.passMakerKeyKnown()}</p>;

/** The public half, what to do with it, and how to part with the key. */
export const KeyCard = ({ state: { key }, actions }: KeyCardProps): JSX.Element => (
  <section class="card" aria-labelledby="your-key">
    <h2 id="your-key">{m.passMakerYourKey({ name: key.name })}</h2>
    {key.isInPolicy ? <Known /> : <Waiting />}
    <p class="line">
      <code>{key.line}</code>
    </p>
    <p>
      <CopyText label={m.passMakerCopyLine()} text={key.line} copy={actions.copy} />
    </p>
    {key.file !== undefined && (
      <p class="look">
        <Slot text={m.passMakerSaveCopy({ link: SLOT })}>
          <a href={key.file.href} download={key.file.name}>
            {m.passMakerSaveCopyLink()}
          </a>
        </Slot>
      </p>
    )}
    <details>
      <summary>{m.passMakerPart()}</summary>
      <p>{m.passMakerPartText()}</p>
      <button type="button" onClick={actions.onForgetKey}>
        {m.passMakerForget()}
      </button>
    </details>
  </section>
);
