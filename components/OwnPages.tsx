import './own-pages.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';
import { firstPages, type OwnPage, ownPages } from './own-pages.ts';
import { PageLink } from './PageLink.tsx';

const Links = ({ pages }: { pages: readonly OwnPage[] }): JSX.Element => (
  <ul>
    {pages.map(({ href, name }) => (
      <li key={href}>
        <PageLink href={href}>{name()}</PageLink>
      </li>
    ))}
  </ul>
);

/** The way to the pages that somebody may need in a hurry. */
export const FirstPages = (): JSX.Element => (
  <nav class="own-pages first-pages" aria-label={m.popupFirstPages()}>
    <Links pages={firstPages} />
  </nav>
);

/** The way to Lanyard's other pages; above them what one of them reminds of. */
export const OwnPages = ({ reminder }: { reminder: string | undefined }): JSX.Element => (
  <nav class="own-pages" aria-label={m.popupPages()}>
    {reminder !== undefined && <p class="reminder">{reminder}</p>}
    <Links pages={ownPages} />
  </nav>
);
