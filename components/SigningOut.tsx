import './signing-out.css';

import type { JSX } from 'preact';

import type { SigningOut as View, SignOutTime } from '../lib/core/signing-out.ts';
import * as m from '../lib/language/made/messages.ts';
import { list } from './format.ts';
import { PageLink } from './PageLink.tsx';

const titles: Record<SignOutTime, () => string> = {
  'before-hours': m.signOutBeforeHours,
  'before-end': m.signOutBeforeEnd,
  'after-hours': m.signOutAfterHours,
};

/** Where one is still signed in, and how to sign out (V6). */
export const SigningOut = ({ view: { when, signedIn, used } }: { view: View }): JSX.Element => (
  <section class="signing-out">
    <h2>{titles[when]()}</h2>
    {signedIn.length > 0 && (
      <>
        <p>{m.signOutStill()}</p>
        <ul>
          {signedIn.map(({ name, address }) => (
            <li key={name}>
              {address === undefined ? (
                m.signOutMenu({ site: name })
              ) : (
                <PageLink href={address}>{m.signOutLink({ site: name })}</PageLink>
              )}
            </li>
          ))}
        </ul>
      </>
    )}
    {used.length > 0 && <p>{m.signOutUsed({ sites: list(used) })}</p>}
  </section>
);
