/** @jsxImportSource react */
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Layer } from './layer.tsx';
import { useFocusTrap, wrapFocus } from './use-focus-trap.ts';

type DialogProps = { close: () => void; label?: string; labelledBy?: string; children: ReactNode };

/** A modal dialog over the page; the dark around it and Esc close it. */
export function Dialog({ close, label, labelledBy, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog);

  const onKeyDown = (event: KeyboardEvent): void => {
    // React sends events from a dialog in a portal to the component it was written in: keep them here.
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' && dialog.current && wrapFocus(dialog.current, event.shiftKey))
      event.preventDefault();
  };
  return (
    <Layer>
      <div
        className="k_dialog-place"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        <div className="k_mask" onClick={close} />
        <div
          ref={dialog}
          role="dialog"
          aria-modal="true"
          aria-label={label}
          aria-labelledby={labelledBy}
          className="k_dialog"
          tabIndex={-1}
        >
          {children}
        </div>
      </div>
    </Layer>
  );
}
