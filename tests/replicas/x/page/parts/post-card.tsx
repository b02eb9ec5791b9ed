/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Post } from '../data/posts.ts';
import { authorOf } from '../state/site-state.ts';
import { NameWithMarks } from './person-parts.tsx';

/** A quoted post: no links, no buttons. */
export function PostCard({ post }: { post: Post }): ReactNode {
  const author = authorOf(post);
  return (
    <div className="post-card" role="link" tabIndex={0}>
      <div data-testid="User-Name" className="row">
        <NameWithMarks person={author} />
        <span className="handle">@{author.handle}</span>
      </div>
      <div data-testid="tweetText" lang="en" dir="auto">
        <span>{post.text}</span>
      </div>
    </div>
  );
}
