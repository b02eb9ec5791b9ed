import './fold.css';

import type { ComponentChildren, JSX } from 'preact';

type FoldProps = {
  name: string;
  title: string;
  /** What is inside in a word or two. */
  aside: string;
  children: ComponentChildren;
};

/** A part of the popup that most people need not open: its title says what they would find. */
export const Fold = ({ name, title, aside, children }: FoldProps): JSX.Element => (
  <details class={`fold ${name}`}>
    <summary>
      <h2>{title}</h2>
      <span>{aside}</span>
    </summary>
    {children}
  </details>
);
