import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import * as m from '../../lib/language/made/messages.ts';

type SearchProps = {
  asked: string;
  /** How many were found; absent where nobody looks for anything. */
  found: number | undefined;
  onAsk: (asked: string) => void;
};

/** A field that searches while somebody types, and says how much was found. */
export function Search({ asked, found, onAsk }: SearchProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    onAsk('');
    field.current?.focus();
  };
  return (
    <search class="search">
      <label for="asked">{m.mayISearch()}</label>
      <input
        ref={field}
        id="asked"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="asked-hint"
        value={asked}
        onInput={({ currentTarget }) => onAsk(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') clear();
        }}
      />
      <p id="asked-hint" class="hint">
        {m.mayISearchHint()}
      </p>
      <p class="found">
        <span role="status">{found === undefined ? '' : m.mayIFound({ count: found })}</span>{' '}
        {found !== undefined && (
          <button type="button" onClick={clear}>
            {m.mayIClear()}
          </button>
        )}
      </p>
    </search>
  );
}
