import type { ComponentChildren } from 'preact';

/** What introduces the words, and the words. */
export type ClauseProps = { says: string; words: string };

/** The school's own words. */
export const Clause = ({ says, words }: ClauseProps): ComponentChildren => (
  <figure class="clause">
    <figcaption>{says}</figcaption>
    <blockquote>{words}</blockquote>
  </figure>
);
