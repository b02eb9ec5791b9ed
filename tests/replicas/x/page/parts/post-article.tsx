/** @jsxImportSource react */
import { memo, type ReactNode } from 'react';
import type { Post } from '../data/posts.ts';
import { navigate } from '../state/router.ts';
import { authorOf } from '../state/site-state.ts';
import { Link } from './link.tsx';
import { Avatar, NameLinks } from './person-parts.tsx';
import { PostActions } from './post-actions.tsx';
import { PostMenu } from './post-menu.tsx';
import { PostVideo } from './post-video.tsx';

type ArticleProps = {
  post: Post;
  /** Without its buttons, as above a reply being written. */
  bare?: boolean;
};

const clock = (time: string): string => time.slice(11, 16);

function Article({ post, bare = false }: ArticleProps): ReactNode {
  const author = authorOf(post);
  const address = `/${author.handle}/status/${post.id}`;
  return (
    <article
      data-testid="tweet"
      tabIndex={bare ? -1 : 0}
      role="article"
      className="post"
      onClick={() => {
        if (!bare && !getSelection()?.toString()) navigate(address);
      }}
    >
      <Avatar person={author} />
      <div className="grow">
        <div className="row spread">
          <div data-testid="User-Name" className="row">
            <NameLinks person={author} />
            <Link href={address}>
              <time dateTime={post.time}>{clock(post.time)}</time>
            </Link>
          </div>
          {!bare && <PostMenu person={author} />}
        </div>
        <div data-testid="tweetText" lang="en" dir="auto" className="post-text">
          <span>{post.text}</span>
        </div>
        {post.media === 'video' && !bare && <PostVideo />}
        {!bare && <PostActions post={post} />}
      </div>
    </article>
  );
}

/** Not drawn again while its post stays the same, so that a growing feed costs what it adds. */
export const PostArticle = memo(Article);
