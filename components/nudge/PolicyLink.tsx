import type { ComponentChildren } from 'preact';

export type PolicyLinkProps = { label: string; url: string };

/** The school's whole policy, in a tab of its own: what is being written stays where it is. */
export const PolicyLink = ({ label, url }: PolicyLinkProps): ComponentChildren => (
  <p class="aside">
    <a href={url} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  </p>
);
