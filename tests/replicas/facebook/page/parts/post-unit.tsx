/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { Link } from '../../../shared/page/link.tsx';
import { navigate } from '../../../shared/page/router.ts';
import { ShareDialog } from '../composer/share-dialog.tsx';
import { findPerson, keyOf, type Person } from '../data/people.ts';
import type { Post } from '../data/posts.ts';
import { t } from '../state/labels.ts';
import { send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { FriendControls } from './friend-controls.tsx';
import { Menu } from './menu.tsx';
import { AvatarLink, NameLink } from './person-parts.tsx';

const postAddress = (post: Post): string => `/${post.author}/posts/${post.id}`;

function OwnPostMenu({ post }: { post: Post }): ReactNode {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu
        look="plain"
        label={t('actionsForPost')}
        text="…"
        items={[[t('deletePost'), () => setAsking(true)]]}
      />
      {asking && (
        <ConfirmDialog
          title={t('deletePostTitle')}
          close={() => setAsking(false)}
          onConfirm={() => {
            send({ kind: 'delete-post', postId: post.id, as: keyOf(me) });
          }}
        />
      )}
    </>
  );
}

function Heading({ post, author }: { post: Post; author: Person }): ReactNode {
  return (
    <div className="k_row k_post-head">
      <AvatarLink person={author} />
      <div className="k_grow">
        <div data-ad-rendering-role="profile_name" className="k_row">
          <NameLink person={author} />
          {author.page && author !== me && <FriendControls person={author} place="card" />}
        </div>
        <Link href={postAddress(post)} over className="k_faint">
          20.11.2026
        </Link>
      </div>
      {author === me && <OwnPostMenu post={post} />}
    </div>
  );
}

/** A post with its buttons; commenting opens it in a dialog, unless it is open already. */
export function PostUnit({ post, opened = false }: { post: Post; opened?: boolean }): ReactNode {
  const [sharing, setSharing] = useState(false);
  const author = findPerson(post.author) ?? me;
  const comment = (): void => {
    if (!opened) navigate(postAddress(post), { over: true });
  };
  return (
    <div role="article" className="k_card k_post">
      <Heading post={post} author={author} />
      <div data-ad-rendering-role="story_message" className="k_text">
        <div dir="auto">{post.text}</div>
      </div>
      <div className="k_row k_spread k_post-actions">
        <Button look="plain" label={t('like')} act={() => undefined}>
          {t('like')}
        </Button>
        <Button look="plain" label={t('comment')} act={comment}>
          {t('comment')}
        </Button>
        <div data-ad-rendering-role="share_button">
          <Button look="plain" label={t('share')} act={() => setSharing(true)}>
            {t('share')}
          </Button>
        </div>
      </div>
      {sharing && <ShareDialog post={post} close={() => setSharing(false)} />}
    </div>
  );
}
