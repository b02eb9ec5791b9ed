/** @jsxImportSource react */
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Layer } from '../../../shared/page/layer.tsx';
import { useFocusTrap, wrapFocus } from '../../../shared/page/use-focus-trap.ts';

type ModalProps = { close: () => void; size: 'small' | 'large'; children: ReactNode };

/** The nesting of the real site's dialogs; the mask closes, as does Esc from anywhere within. */
export function Modal({ close, size, children }: ModalProps): ReactNode {
  const inner = useRef<HTMLDivElement>(null);
  useFocusTrap(inner);

  const onKeyDown = (event: KeyboardEvent): void => {
    // React sends events from a dialog in a portal to the component it was written in: keep them here.
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' && inner.current && wrapFocus(inner.current, event.shiftKey))
      event.preventDefault();
  };
  return (
    <Layer>
      <div
        role="dialog"
        className="modal-outer"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        <div role="group" tabIndex={0} className="modal-group">
          <div data-testid="mask" className="mask" onClick={close} />
          <div
            ref={inner}
            role="dialog"
            aria-modal="true"
            aria-labelledby="modal-header"
            className={`modal ${size}`}
            tabIndex={-1}
          >
            {children}
          </div>
        </div>
      </div>
    </Layer>
  );
}
