/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Dialog } from '../../../shared/page/dialog.tsx';
import type { Post } from '../data/posts.ts';
import { RoleButton } from '../parts/buttons.tsx';
import { PostArticle } from '../parts/post-article.tsx';
import { t } from '../state/labels.ts';
import { useSent } from '../state/sent-log.ts';
import { allPosts } from '../state/site-state.ts';
import { NotFoundView } from './not-found.tsx';

const usePost = (code: string): Post | undefined => allPosts(useSent()).find((post) => post.code === code);

/** A post by its address. */
export function PostView({ code }: { code: string }): ReactNode {
  const post = usePost(code);
  if (!post) return <NotFoundView />;
  return (
    <main role="main" className="k_page">
      <PostArticle post={post} opened />
    </main>
  );
}

/** A post opened from a feed or a profile: a dialog over it. */
export function PostOverPage({ code, close }: { code: string; close: () => void }): ReactNode {
  const post = usePost(code);
  if (!post) return null;
  return (
    <Dialog close={close}>
      <div className="k_dialog-body">
        <RoleButton act={close} label={t('close')}>
          ✕
        </RoleButton>
        <PostArticle post={post} opened />
      </div>
    </Dialog>
  );
}
