/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Composer } from '../composer/composer.tsx';
import { Column } from '../parts/column.tsx';
import { PostArticle } from '../parts/post-article.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';
import { NotFoundView } from './not-found.tsx';

/** One post, with a box for a reply below it. */
export function StatusView({ id }: { id: string }): ReactNode {
  const [generation, setGeneration] = useState(0);
  const posts = allPosts(useSent());
  const post = posts.find((each) => each.id === id);
  if (!post) return <NotFoundView />;
  return (
    <Column title={t('post')} back>
      <PostArticle post={post} />
      <Composer
        key={`${id} ${String(generation)}`}
        place="inline"
        purpose={{ kind: 'reply', post }}
        onSent={() => {
          setGeneration(generation + 1);
        }}
      />
      <Timeline name={t('reply')} posts={posts.filter(({ answers }) => answers === id)} />
    </Column>
  );
}
