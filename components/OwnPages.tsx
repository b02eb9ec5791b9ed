import './own-pages.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';
import { ownPages } from './own-pages.ts';
import { PageLink } from './PageLink.tsx';

/** The way to Lanyard's other pages; above them what one of them reminds of. */
export const OwnPages = ({ reminder }: { reminder: string | undefined }): JSX.Element => (
  <nav class="own-pages" aria-label={m.popupPages()}>
    {reminder !== undefined && <p class="reminder">{reminder}</p>}
    <ul>
      {ownPages.map(({ href, name }) => (
        <li key={href}>
          <PageLink href={href}>{name()}</PageLink>
        </li>
      ))}
    </ul>
  </nav>
);
