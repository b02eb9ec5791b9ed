/** @jsxImportSource react */
import { useId, type ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import { findPerson } from '../data/people.ts';
import type { Post } from '../data/posts.ts';
import { Button } from '../parts/button.tsx';
import { Comments } from '../parts/comments.tsx';
import { PostUnit } from '../parts/post-unit.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';
import { me } from '../state/viewer.ts';
import { NotFoundView } from './not-found.tsx';

const usePost = (id: string): Post | undefined => allPosts(useSent()).find((post) => post.id === id);

/** A post by its address: a page of its own. */
export function PostView({ id }: { id: string }): ReactNode {
  const post = usePost(id);
  if (!post) return <NotFoundView />;
  return (
    <div role="main" className="k_feed">
      <PostUnit post={post} opened />
      <Comments post={post} />
    </div>
  );
}

/** A post opened from a feed: a dialog over it, outside `role=main`. */
export function PostOverFeed({ id }: { id: string }): ReactNode {
  const post = usePost(id);
  const heading = useId();
  const close = (): void => {
    history.back();
  };
  if (!post) return null;
  const author = findPerson(post.author) ?? me;
  return (
    <Dialog close={close} labelledBy={heading}>
      <div className="k_row k_spread k_dialog-head">
        <h2 id={heading}>{t('postsOf', { name: author.name })}</h2>
        <Button look="secondary" label={t('close')} act={close}>
          ✕
        </Button>
      </div>
      <PostUnit post={post} opened />
      <Comments post={post} />
    </Dialog>
  );
}
