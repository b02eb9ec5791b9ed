/** @jsxImportSource react */
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { navigate } from '../state/router.ts';

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; 'data-testid'?: string };

/** Presses that ask the browser for a new tab, or another button, are the browser's. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

export function Link({ href, children, ...rest }: LinkProps): ReactNode {
  const follow = (event: MouseEvent): void => {
    event.stopPropagation();
    if (!isPlain(event)) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a href={href} role="link" {...rest} onClick={follow}>
      {children}
    </a>
  );
}
