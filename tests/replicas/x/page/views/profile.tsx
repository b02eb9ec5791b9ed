/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { findPerson, type Person } from '../data/people.ts';
import { Column } from '../parts/column.tsx';
import { FollowButton } from '../parts/follow-button.tsx';
import { Link } from '../parts/link.tsx';
import { Avatar, NameWithMarks, useDisplayName } from '../parts/person-parts.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts, me, myProfile } from '../state/site-state.ts';
import { NotFoundView } from './not-found.tsx';

function Header({ person }: { person: Person }): ReactNode {
  const mine = myProfile(useSent());
  const own = person.handle === me.handle;
  const place = own ? mine.location : person.location;
  return (
    <div className="profile-header">
      <div className="banner" />
      <div className="row spread">
        <Avatar person={person} size={112} />
        {own ? (
          <Link href="/settings/profile" data-testid="editProfileButton" className="button outlined">
            {t('editProfile')}
          </Link>
        ) : (
          <div data-testid="placementTracking">
            <FollowButton person={person} />
          </div>
        )}
      </div>
      <div data-testid="UserName">
        <NameWithMarks person={person} />
        <div dir="ltr" className="handle">
          <span>@{person.handle}</span>
        </div>
      </div>
      <div data-testid="UserDescription" dir="auto">
        <span>{own ? mine.description : person.bio}</span>
      </div>
      <div data-testid="UserProfileHeader_Items" className="row handle">
        {place && <span data-testid="UserLocation">{place}</span>}
        {own && mine.url && <span data-testid="UserUrl">{mine.url}</span>}
      </div>
      <div className="row">
        <Link href={`/${person.handle}/following`}>{t('following')}</Link>
        <Link href={`/${person.handle}/followers`}>{t('followers')}</Link>
      </div>
    </div>
  );
}

function ProfileOf({ person }: { person: Person }): ReactNode {
  const name = useDisplayName(person);
  const posts = allPosts(useSent()).filter(({ handle }) => handle === person.handle);
  return (
    <Column title={name} back>
      <Header person={person} />
      <Timeline name={name} posts={posts} />
    </Column>
  );
}

export function ProfileView({ handle }: { handle: string }): ReactNode {
  const person = handle === me.handle ? me : findPerson(handle);
  // A page of another account is another page: nothing of the last one is kept.
  return person ? <ProfileOf key={person.id} person={person} /> : <NotFoundView />;
}
