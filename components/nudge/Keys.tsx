import type { ComponentChildren } from 'preact';

export type KeysProps = { before: string; keys: readonly string[]; after: string };

/** Which keys lead to the card, and back. */
export const Keys = ({ before, keys, after }: KeysProps): ComponentChildren => (
  <p class="keys">
    {before}{' '}
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}{' '}
    {after}
  </p>
);
