import type { ComponentChildren } from 'preact';

/** What introduces the words, and the words. */
export type ClauseProps = { says: string; words: string };

/** The school's own words. `unfound`: so that the page cannot search for them. */
export const Clause = ({
  says,
  words,
  unfound = false,
}: ClauseProps & { unfound?: boolean }): ComponentChildren => (
  <figure class="clause">
    <figcaption>{says}</figcaption>
    {unfound ? <blockquote data-words={words} /> : <blockquote>{words}</blockquote>}
  </figure>
);
