import './own-pages.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';
import { PageLink } from './PageLink.tsx';

/** The way to the welcome page, until it was read; nobody is sent there (R5). */
export const WelcomeDue = (): JSX.Element => (
  <p class="reminder">
    <PageLink href="/welcome.html">{m.popupWelcomeDue()}</PageLink>
  </p>
);
