/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Post } from '../data/posts.ts';
import { t } from '../state/labels.ts';
import { PostArticle } from './post-article.tsx';

export function Timeline({ name, posts }: { name: string; posts: readonly Post[] }): ReactNode {
  return (
    <section role="region" aria-label={t('timeline', { name })}>
      <div>
        {posts.map((post) => (
          <div data-testid="cellInnerDiv" key={post.id}>
            <PostArticle post={post} />
          </div>
        ))}
      </div>
    </section>
  );
}
