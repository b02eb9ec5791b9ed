/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Link } from '../../shared/page/link.tsx';
import { usePlace } from '../../shared/page/router.ts';
import { Button, FollowButton, Icon, PersonRow } from './parts.tsx';
import { findPerson, me, people, t, type Person } from './state.ts';
import { WriteDialog } from './writing.tsx';

function Post({ author }: { author: Person }): ReactNode {
  const [replying, setReplying] = useState(false);
  return (
    <div data-pressable-container="true" className="k_post">
      <Link href={`/@${author.username}`}>{author.username}</Link>{' '}
      <Link href={`/@${author.username}/post/1`}>
        <time>2h</time>
      </Link>
      <p>Lovely weather for it.</p>
      <div className="k_row">
        <Button act={() => undefined} label={t('like')}>
          <Icon name={t('like')} /> 12
        </Button>
        <Button act={() => setReplying(true)} label={t('reply')}>
          <Icon name={t('reply')} />
        </Button>
      </div>
      {replying && <WriteDialog to={author} close={() => setReplying(false)} />}
    </div>
  );
}

const Profile = ({ person }: { person: Person }): ReactNode => (
  <>
    <div>
      <h1>{person.name}</h1>
      <span>{person.username}</span>
      <div>Books, tea, long walks.</div>
      <FollowButton person={person} />
    </div>
    <div role="tablist">
      <Link href={`/@${person.username}`}>{t('threads')}</Link>
      <Link href={`/@${person.username}/replies`}>{t('replies')}</Link>
    </div>
    <Post author={person} />
  </>
);

const Home = (): ReactNode =>
  people.slice(0, 3).map((person) => <Post key={person.username} author={person} />);

const Search = (): ReactNode => people.map((person) => <PersonRow key={person.username} person={person} />);

function View({ path }: { path: string }): ReactNode {
  const person = findPerson(/^\/@([\w.]+)/.exec(path)?.[1] ?? '');
  if (person) return <Profile key={person.username} person={person} />;
  return path === '/search' ? <Search /> : <Home />;
}

export function App(): ReactNode {
  const { path } = usePlace();
  const [writing, setWriting] = useState(false);
  return (
    <div className="k_frame">
      <div role="navigation" className="k_row">
        <Link href="/">
          <Icon name={t('home')} />
        </Link>
        <Link href="/search">
          <Icon name={t('search')} />
        </Link>
        <Button act={() => setWriting(true)} label={t('newThread')}>
          <Icon name={t('newThread')} />
        </Button>
        <Link href={`/@${me.username}`}>
          <Icon name={t('profile')} />
        </Link>
      </div>
      <div className="k_page">
        <View path={path} />
      </div>
      {writing && <WriteDialog close={() => setWriting(false)} />}
    </div>
  );
}
