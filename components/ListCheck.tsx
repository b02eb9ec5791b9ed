import './list-check.css';

import type { JSX } from 'preact';

/** Begins a check of the list in the page (P11): only when it is pressed. */
export const ListCheck = ({ site, onPress }: { site: string; onPress: () => void }): JSX.Element => (
  <section class="list-check" aria-label="Your lists">
    <p>
      Lanyard can compare your followers, friends or requests on {site} with your school’s list. Nothing is
      kept.
    </p>
    <button type="button" onClick={onPress}>
      Check this list
    </button>
  </section>
);
