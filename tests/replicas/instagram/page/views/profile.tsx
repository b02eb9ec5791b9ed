/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import { Link } from '../../../shared/page/link.tsx';
import { navigate } from '../../../shared/page/router.ts';
import { crowd, findPerson, type Person } from '../data/people.ts';
import { threads } from '../data/threads.ts';
import { RoleButton } from '../parts/buttons.tsx';
import { FollowButton } from '../parts/follow-button.tsx';
import { addressOf, Avatar } from '../parts/person-parts.tsx';
import { PersonRow } from '../parts/person-row.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts, myBio } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';
import { NotFoundView } from './not-found.tsx';

function Actions({ person }: { person: Person }): ReactNode {
  const thread = threads.find((each) => each.person === person);
  if (person === me)
    return (
      <Link href="/accounts/edit/" className="k_button">
        {t('editProfile')}
      </Link>
    );
  return (
    <>
      <FollowButton person={person} />
      <RoleButton
        act={() => {
          navigate(thread ? `/direct/t/${thread.id}/` : '/direct/inbox/');
        }}
      >
        {t('message')}
      </RoleButton>
    </>
  );
}

function Header({ person }: { person: Person }): ReactNode {
  const bio = myBio(useSent());
  return (
    <header className="k_row k_top k_profile-head">
      <Avatar person={person} size={150} />
      <section className="k_grow">
        <div className="k_row">
          <h2 dir="auto">
            <span>{person.username}</span>
          </h2>
          <Actions person={person} />
        </div>
        <ul className="k_row k_counts">
          <li>
            <Link href={`/${person.username}/followers/`} over>
              {crowd.length} {t('followers')}
            </Link>
          </li>
          <li>
            <Link href={`/${person.username}/following/`} over>
              {crowd.length} {t('followingList')}
            </Link>
          </li>
        </ul>
        <div>
          <span className="k_strong" dir="auto">
            {person.name}
          </span>
        </div>
        <div dir="auto" className="k_text">
          {person === me ? bio : person.bio}
        </div>
      </section>
    </header>
  );
}

export function ProfileView({ username }: { username: string }): ReactNode {
  const person = username === me.username ? me : findPerson(username);
  const posts = allPosts(useSent()).filter(({ author }) => author === username);
  if (!person) return <NotFoundView />;
  return (
    <main role="main" className="k_page">
      <Header key={person.id} person={person} />
      <div className="k_grid">
        {posts.map(({ code }) => (
          <Link key={code} href={`/p/${code}/`} over className="k_picture" aria-label={t('post')} />
        ))}
      </div>
    </main>
  );
}

type FollowListProps = { username: string; list: 'followers' | 'following'; close: () => void };

/** A dialog over the profile, of 300 people and a dozen rows. */
export function FollowList({ username, list, close }: FollowListProps): ReactNode {
  const person = findPerson(username) ?? me;
  const title = t(list === 'followers' ? 'followersTitle' : 'following');
  return (
    <Dialog close={close} label={title}>
      <div className="k_row k_spread k_dialog-head">
        <h1>{title}</h1>
        <RoleButton act={close} label={t('close')}>
          ✕
        </RoleButton>
      </div>
      <div className="k_dialog-body">
        <input aria-label={t('search')} placeholder={t('search')} type="text" />
        <VirtualList
          items={crowd.filter((each) => addressOf(each) !== addressOf(person))}
          row={(each) => <PersonRow person={each} />}
        />
      </div>
    </Dialog>
  );
}
