import type { ComponentChildren } from 'preact';

/** The school's own words. */
export const Clause = ({ says, words }: { says: string; words: string }): ComponentChildren => (
  <figure class="clause">
    <figcaption>{says}</figcaption>
    <blockquote>{words}</blockquote>
  </figure>
);
