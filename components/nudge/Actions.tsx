import type { ComponentChildren } from 'preact';

/** A button: what it says and what it does. */
export type Action = {
  label: string;
  onPress(): void;
  /** The way back stands out; everything else is quiet. */
  main?: boolean;
  disabled?: boolean;
  /** For a button that shows more: whether it is shown. Such a button stays enabled, so that the focus is not lost. */
  expanded?: boolean;
  /** Said to screen readers and shown as a tip. */
  hint?: string;
};

/** Buttons in a row that wraps. */
export const Actions = ({
  actions,
  startsHere = false,
}: {
  actions: readonly Action[];
  /** A dialog that opens gives the focus to the way back, whatever stands before it. Never in a card: it takes none. */
  startsHere?: boolean;
}): ComponentChildren => (
  <div class="actions">
    {actions.map(({ label, onPress, main = false, disabled = false, expanded, hint }, index) => (
      <button
        // Labels may count down: the button stays the same one, and keeps the focus.
        key={index}
        type="button"
        class={main ? 'main' : 'quiet'}
        disabled={disabled}
        autofocus={startsHere && main}
        aria-expanded={expanded}
        title={hint}
        onClick={onPress}
      >
        {label}
      </button>
    ))}
  </div>
);
