import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';
import { CopyText } from '../CopyText.tsx';
import type { MadePassView, PassMakerActions } from './state.ts';

type MadePassProps = { made: MadePassView; actions: PassMakerActions };

/** The pass, to be sent in any way at all: it is of no use in another browser. */
export function MadePass({ made, actions }: MadePassProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone: who listens hears where they are.
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="card" aria-labelledby="made">
      <h2 id="made" ref={title} tabIndex={-1}>
        {m.passMakerReady()}
      </h2>
      <p>{made.words}</p>
      <textarea
        readOnly
        rows={5}
        aria-label={m.passMakerPass()}
        value={made.text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>{m.passMakerSend()}</p>
      <p class="row">
        <CopyText label={m.passMakerCopy()} text={made.text} copy={actions.copy} isMain />
        <button type="button" onClick={actions.onAnother}>
          {m.passMakerAnother()}
        </button>
      </p>
    </section>
  );
}
