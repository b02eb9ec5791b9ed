import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';

/** What to heed before a word is written (R1, R3). */
export const Before = (): JSX.Element => (
  <section class="before" aria-labelledby="before-you-write">
    <h2 id="before-you-write">{m.concernBefore()}</h2>
    <ul>
      <li>{m.concernDoNotTell()}</li>
      <li>{m.concernFacts()}</li>
      <li>{m.concernObscene()}</li>
      <li>{m.concernKept()}</li>
    </ul>
  </section>
);
