import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';

/** To the page on which administrators make a policy; staff are not led there from the popup. */
export const BuilderLink = (): JSX.Element => (
  <p class="for-administrators">
    <a href="/policy-builder.html">{m.builderLink()}</a>
  </p>
);
