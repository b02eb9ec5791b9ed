import './masthead.css';

import type { ComponentChildren, JSX } from 'preact';

import { Mark } from './Mark.tsx';

type HeaderProps = {
  title: string;
  /** Of what page the title speaks, where it does not say so itself. */
  over?: string;
  /** In the popup, which has no room to give. */
  small?: boolean;
  /** What the page is for, over its whole width. */
  children?: ComponentChildren;
};

/** The head of every page of Lanyard's own: the mark at the edge of the text, the title beside it. */
export const Header = ({ title, over, small = false, children }: HeaderProps): JSX.Element => (
  <header class="masthead">
    <Mark size={small ? 28 : 56} />
    {over === undefined ? (
      <h1>{title}</h1>
    ) : (
      <hgroup>
        <p>{over}</p>
        <h1>{title}</h1>
      </hgroup>
    )}
    {children !== undefined && <p class="lead">{children}</p>}
  </header>
);
