/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { CreatePost } from '../composer/create-post.tsx';
import { findPerson, keyOf, people, sectionOf, type Person } from '../data/people.ts';
import { Button } from '../parts/button.tsx';
import { FriendControls } from '../parts/friend-controls.tsx';
import { PersonRow } from '../parts/person-card.tsx';
import { Avatar } from '../parts/person-parts.tsx';
import { PostUnit } from '../parts/post-unit.tsx';
import { t } from '../state/labels.ts';
import { openChat } from '../state/open-chats.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';
import { AboutSection } from './about.tsx';
import { BioForm } from './bio-form.tsx';
import { NotFoundView } from './not-found.tsx';

const LONGEST = 12;

function Header({ person }: { person: Person }): ReactNode {
  return (
    <div className="k_card k_profile-head">
      <div className="k_cover" />
      <div className="k_row">
        <Avatar person={person} size={132} />
        <h1 className="k_grow">{person.name}</h1>
        <FriendControls person={person} place="header" />
        {person !== me && (
          <Button
            look="secondary"
            label={t('message')}
            act={() => {
              openChat(person);
            }}
          >
            {t('message')}
          </Button>
        )}
      </div>
      <div className="k_row k_tabs">
        <Link href={sectionOf(person, 'posts')}>{t('posts')}</Link>
        <Link href={sectionOf(person, 'about')}>{t('about')}</Link>
        <Link href={sectionOf(person, 'friends')}>{t('friends')}</Link>
      </div>
    </div>
  );
}

function Posts({ person }: { person: Person }): ReactNode {
  const posts = allPosts(useSent()).filter(({ author, group }) => author === keyOf(person) && !group);
  return (
    <>
      {person === me && <BioForm />}
      {person === me && <CreatePost />}
      {posts.map((post) => (
        <PostUnit key={post.id} post={post} />
      ))}
    </>
  );
}

/** Each person has some of the others, always the same. */
function Friends({ person }: { person: Person }): ReactNode {
  const start = person.name.length % people.length;
  return [...people.slice(start), ...people]
    .filter((friend) => friend !== person && !friend.page)
    .slice(0, LONGEST)
    .map((friend) => <PersonRow key={friend.id} person={friend} />);
}

function Section({ person, section }: { person: Person; section: string }): ReactNode {
  if (section === 'friends') return <Friends person={person} />;
  if (section.startsWith('about') || section.startsWith('directory_'))
    return <AboutSection person={person} section={section} />;
  return <Posts person={person} />;
}

export function ProfileView({ id, section }: { id: string; section: string }): ReactNode {
  const person = findPerson(id);
  if (!person) return <NotFoundView />;
  return (
    <div role="main" className="k_page" key={person.id}>
      <Header person={person} />
      <Section person={person} section={section} />
    </div>
  );
}
