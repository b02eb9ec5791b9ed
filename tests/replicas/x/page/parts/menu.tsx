/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { pressProps } from './press-props.ts';

export function Menu({ close, children }: { close: () => void; children: ReactNode }): ReactNode {
  return (
    <div
      role="menu"
      className="menu"
      onClickCapture={() => {
        // After the item has acted, also where it acts earlier than the click.
        queueMicrotask(close);
      }}
    >
      {children}
    </div>
  );
}

export function MenuItem({
  act,
  testId,
  children,
}: {
  act: () => void;
  testId?: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div role="menuitem" tabIndex={0} className="menu-item" data-testid={testId} {...pressProps(act)}>
      {children}
    </div>
  );
}
