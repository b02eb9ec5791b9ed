import type { JSX } from 'preact';

import * as m from '../../lib/language/made/messages.ts';

/** What to keep before anything goes, and what never to copy (R3). */
export const Evidence = (): JSX.Element => (
  <section class="evidence" aria-labelledby="evidence">
    <h2 id="evidence">{m.helpEvidence()}</h2>
    <ul>
      <li>{m.helpEvidenceKeep()}</li>
      <li>{m.helpEvidenceMessages()}</li>
    </ul>
    <p class="never">{m.helpEvidenceNever()}</p>
  </section>
);
