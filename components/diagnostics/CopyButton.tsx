import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';

type CopyState = { kind: 'idle' } | { kind: 'copied' } | { kind: 'refused'; text: string };

const said: Record<CopyState['kind'], () => string> = {
  idle: () => '',
  copied: m.diagnosticsCopied,
  refused: m.diagnosticsNotCopied,
};

type CopyButtonProps = { textOf: () => string; copy: (text: string) => Promise<void> };

/** Copies the text for the help desk; where the browser refuses, the text is there to be copied by hand. */
export function CopyButton({ textOf, copy }: CopyButtonProps): JSX.Element {
  const [state, setState] = useState<CopyState>({ kind: 'idle' });
  const onClick = (): void => {
    const text = textOf();
    copy(text).then(
      () => setState({ kind: 'copied' }),
      () => setState({ kind: 'refused', text }),
    );
  };
  return (
    <div class="copy">
      <button type="button" class="main" onClick={onClick}>
        {m.diagnosticsCopy()}
      </button>
      <p role="status">{said[state.kind]()}</p>
      {state.kind === 'refused' && (
        <textarea
          readOnly
          rows={12}
          aria-label={m.diagnosticsCopyText()}
          value={state.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
