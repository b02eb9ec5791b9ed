import './signing-out.css';

import type { JSX } from 'preact';

import type { SignedIn, SigningOut as View, SignOutTime } from '../lib/core/signing-out.ts';
import * as m from '../lib/language/made/messages.ts';
import { list } from './format.ts';
import { PageLink } from './PageLink.tsx';

const titles: Record<SignOutTime, () => string> = {
  'before-hours': m.signOutBeforeHours,
  'before-end': m.signOutBeforeEnd,
  'after-hours': m.signOutAfterHours,
};

const namesOf = (sites: readonly SignedIn[]): string => list(sites.map(({ name }) => name));

/** How to sign out of each site. */
const Ways = ({ sites }: { sites: readonly SignedIn[] }): JSX.Element => (
  <ul>
    {sites.map(({ name, address }) => (
      <li key={name}>
        {address === undefined ? (
          m.signOutMenu({ site: name })
        ) : (
          <PageLink href={address}>{m.signOutLink({ site: name })}</PageLink>
        )}
      </li>
    ))}
  </ul>
);

/** Where one is still signed in, and how to sign out (V6); where all is closed for today, what can be done instead. */
export const SigningOut = ({ view: { when, signedIn, used, closed } }: { view: View }): JSX.Element => (
  <section class="signing-out">
    <h2>{titles[when]()}</h2>
    {signedIn.length > 0 && (
      <p>{closed ? m.signOutStillOn({ sites: namesOf(signedIn) }) : m.signOutStill()}</p>
    )}
    {signedIn.length > 0 && !closed && <Ways sites={signedIn} />}
    {used.length > 0 && <p>{m.signOutUsed({ sites: namesOf(used) })}</p>}
    {used.length > 0 && !closed && <Ways sites={used} />}
    {closed && <p>{m.signOutClosed()}</p>}
  </section>
);
