import './profile-offer.css';

import type { JSX } from 'preact';

import * as m from '../lib/language/made/messages.ts';

type ProfileOfferProps = {
  /** It was asked for, and the page could not be read. */
  failed: boolean;
  onCheck: () => void;
};

/** Offers the profile check-up, where the tab in use shows one's own profile (S5). */
export const ProfileOffer = ({ failed, onCheck }: ProfileOfferProps): JSX.Element => (
  <section class="profile-offer" aria-label={m.popupProfileLabel()}>
    <h2>{m.popupProfileTitle()}</h2>
    <p>{m.popupProfile()}</p>
    <button type="button" class="main" onClick={onCheck}>
      {m.popupProfileButton()}
    </button>
    <p role="status">{failed && m.popupProfileFailed()}</p>
  </section>
);
