/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import type { Post } from '../data/posts.ts';
import { t } from '../state/labels.ts';
import { navigate } from '../state/router.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Menu, MenuItem } from './menu.tsx';

export function PostActions({ post }: { post: Post }): ReactNode {
  const [reposting, setReposting] = useState(false);
  return (
    <div role="group" className="row spread post-actions">
      <Button
        look="icon"
        testId="reply"
        label={t('reply')}
        act={() => {
          navigate('/compose/post', { kind: 'reply', postId: post.id });
        }}
      >
        <Icon shape="reply" />
      </Button>
      <div className="menu-place">
        <Button
          look="icon"
          testId="retweet"
          label={t('repost')}
          act={() => {
            setReposting(!reposting);
          }}
        >
          <Icon shape="repeat" />
        </Button>
        {reposting && (
          <Menu>
            <MenuItem act={() => setReposting(false)} testId="retweetConfirm">
              {t('repost')}
            </MenuItem>
            <MenuItem
              testId="quote"
              act={() => {
                setReposting(false);
                navigate('/compose/post', { kind: 'quote', postId: post.id });
              }}
            >
              {t('quote')}
            </MenuItem>
          </Menu>
        )}
      </div>
      <Button look="icon" testId="like" label={t('like')} act={() => undefined}>
        <Icon shape="heart" />
      </Button>
    </div>
  );
}
