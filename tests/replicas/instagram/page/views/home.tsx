/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { useFlood } from '../../../shared/page/use-flood.ts';
import { people } from '../data/people.ts';
import { floodPost } from '../data/posts.ts';
import { PersonRow } from '../parts/person-row.tsx';
import { PostArticle } from '../parts/post-article.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';

/** How many elements a post is in the document. */
const ELEMENTS_PER_POST = 19;

const SUGGESTED = ['tallulah_brady', 'gardenofgwen', 'nadiawrites', 'zof_wisniewska'];

function Suggestions(): ReactNode {
  return (
    <div className="k_rail">
      <PersonRow person={me} />
      <div className="k_row k_spread">
        <span className="k_faint">{t('suggested')}</span>
        <Link href="/explore/people/">{t('seeAll')}</Link>
      </div>
      {people
        .filter(({ username }) => SUGGESTED.includes(username))
        .map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
    </div>
  );
}

export function HomeView(): ReactNode {
  const flood = useFlood(floodPost, ELEMENTS_PER_POST);
  const posts = allPosts(useSent());
  return (
    <main role="main" className="k_columns">
      <div className="k_feed">
        {[...posts, ...flood].map((post) => (
          <PostArticle key={post.code} post={post} />
        ))}
      </div>
      <Suggestions />
    </main>
  );
}

/** `/explore/people/` */
export function ExploreView(): ReactNode {
  return (
    <main role="main" className="k_page">
      <h1>{t('suggested')}</h1>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </main>
  );
}
