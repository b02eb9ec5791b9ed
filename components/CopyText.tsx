import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import * as m from '../lib/language/made/messages.ts';

type CopyTextProps = {
  label: string;
  text: string;
  /** Fails where the browser refuses the clipboard. */
  copy: (text: string) => Promise<void>;
  isMain?: boolean;
};

/** A button that copies what stands beside it, and says so. */
export function CopyText({ label, text, copy, isMain = false }: CopyTextProps): JSX.Element {
  const [said, say] = useState('');
  const onClick = (): void => {
    Promise.try(copy, text).then(
      () => say(m.commonCopied()),
      () => say(m.commonNotCopied()),
    );
  };
  return (
    <span class="copy-text">
      <button type="button" class={isMain ? 'main' : ''} onClick={onClick}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
