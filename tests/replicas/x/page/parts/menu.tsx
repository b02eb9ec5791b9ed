/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { pressProps } from '../../../shared/page/press-props.ts';

/** Its items act and close it. */
export function Menu({ children }: { children: ReactNode }): ReactNode {
  return (
    <div role="menu" className="menu">
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
