/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Dialogs and cards are drawn in `#layers`, beside the page. */
export function Layer({ children }: { children: ReactNode }): ReactNode {
  const layers = document.getElementById('layers');
  if (!layers) throw new Error('The page has no #layers');
  return createPortal(children, layers);
}
