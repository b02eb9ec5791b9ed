import './profile-offer.css';

import type { JSX } from 'preact';

type ProfileOfferProps = {
  /** It was asked for, and the page could not be read. */
  failed: boolean;
  onCheck: () => void;
};

/** Offers the profile check-up, where the tab in use shows one's own profile (S5). */
export const ProfileOffer = ({ failed, onCheck }: ProfileOfferProps): JSX.Element => (
  <section class="profile-offer" aria-label="Your profile">
    <h2>This is your own profile</h2>
    <p>Lanyard can read it once and show you what gives away where you work. Nothing is kept.</p>
    <button type="button" class="main" onClick={onCheck}>
      Check this profile
    </button>
    <p role="status">{failed && 'That page could not be read. Load it again, then try once more.'}</p>
  </section>
);
