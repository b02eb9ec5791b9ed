import './list-check.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';

/** Begins a check of the list in the page (P11): only when it is pressed. */
export const ListCheck = ({ site, onPress }: { site: string; onPress: () => void }): JSX.Element => (
  <section class="list-check" aria-label={m.popupListCheckLabel()}>
    <p>{m.popupListCheck({ site })}</p>
    <button type="button" onClick={onPress}>
      {m.popupListCheckButton()}
    </button>
  </section>
);
