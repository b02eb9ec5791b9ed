/** @jsxImportSource react */
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { navigate } from './router.ts';

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  /** Opens as a dialog over this page. */
  over?: boolean;
};

/** Presses that ask the browser for a new tab, or another button, are the browser's. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

export function Link({ href, over = false, children, ...rest }: LinkProps): ReactNode {
  const follow = (event: MouseEvent): void => {
    event.stopPropagation();
    const { origin, pathname, search } = new URL(href, location.href);
    if (!isPlain(event) || origin !== location.origin) return;
    event.preventDefault();
    navigate(pathname + search, { over });
  };
  return (
    <a href={href} role="link" tabIndex={0} {...rest} onClick={follow}>
      {children}
    </a>
  );
}
