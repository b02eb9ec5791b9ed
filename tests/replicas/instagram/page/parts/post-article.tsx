/** @jsxImportSource react */
import { useRef, type ReactNode } from 'react';
import { navigate } from '../../../shared/page/router.ts';
import { findPerson } from '../data/people.ts';
import type { Post } from '../data/posts.ts';
import { t } from '../state/labels.ts';
import { me } from '../state/viewer.ts';
import { CommentForm, type CommentHandle } from '../writing/comment-form.tsx';
import { RoleButton } from './buttons.tsx';
import { FollowButton } from './follow-button.tsx';
import { AvatarLink, NameLink } from './person-parts.tsx';

/** A post; opened, it shows the comments, and replying to one begins the text with its author. */
export function PostArticle({ post, opened = false }: { post: Post; opened?: boolean }): ReactNode {
  const form = useRef<CommentHandle>(null);
  const author = findPerson(post.author) ?? me;
  const hue = String((Number(author.id) * 67) % 360);
  return (
    <article className="k_post">
      <div className="k_row k_post-head">
        <AvatarLink person={author} size={32} />
        <NameLink person={author} />
        <FollowButton person={author} />
      </div>
      <div
        className="k_picture"
        style={{ background: `linear-gradient(hsl(${hue} 40% 60%), hsl(${hue} 40% 30%))` }}
      />
      <div className="k_row">
        <RoleButton label={t('like')} act={() => undefined}>
          ♡
        </RoleButton>
        <RoleButton
          label={t('comment')}
          act={() => {
            if (!opened) navigate(`/p/${post.code}/`, { over: true });
          }}
        >
          ◯
        </RoleButton>
      </div>
      <div>
        <span className="k_strong">{post.author}</span> <span dir="auto">{post.text}</span>
      </div>
      {opened && (
        <ul className="k_comments">
          {post.comments.map((comment) => {
            const person = findPerson(comment.author) ?? me;
            return (
              <li key={comment.id} className="k_row k_top">
                <NameLink person={person} />
                <span dir="auto" className="k_grow k_text">
                  {comment.text}
                </span>
                <RoleButton
                  act={() => {
                    form.current?.begin(`@${comment.author} `);
                  }}
                >
                  {t('reply')}
                </RoleButton>
              </li>
            );
          })}
        </ul>
      )}
      <CommentForm post={post} handle={form} />
    </article>
  );
}
