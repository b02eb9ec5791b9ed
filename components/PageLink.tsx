import type { ComponentChildren, JSX } from 'preact';

type PageLinkProps = {
  href: string;
  children: ComponentChildren;
};

/** A link of the popup: in a tab of its own, because the popup closes when it is left. */
export const PageLink = ({ href, children }: PageLinkProps): JSX.Element => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
);
