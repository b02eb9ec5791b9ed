/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { CommentBox } from '../composer/comment-box.tsx';
import { PrivateReply } from '../composer/private-reply.tsx';
import { findPerson, keyOf } from '../data/people.ts';
import type { Comment, Post } from '../data/posts.ts';
import { t } from '../state/labels.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';
import { Button } from './button.tsx';
import { AvatarLink, NameLink } from './person-parts.tsx';

function CommentRow({ post, comment }: { post: Post; comment: Comment }): ReactNode {
  const [replying, setReplying] = useState(false);
  const [messaging, setMessaging] = useState(false);
  const author = findPerson(comment.author) ?? me;
  const answers = post.comments.filter((other) => other.answers === comment.id);
  const reply = (text: string): void => {
    const to = { to: comment.author, postId: post.id, commentId: comment.id };
    send({ kind: 'reply', text, as: keyOf(me), id: newId(), ...to });
  };
  return (
    <div role="article" aria-label={t('commentBy', { name: author.name })} className="k_comment">
      <div className="k_row k_top">
        <AvatarLink person={author} size={32} />
        <div>
          <div className="k_bubble">
            <NameLink person={author} />
            <div dir="auto" className="k_text">
              {comment.text}
            </div>
          </div>
          <Button look="plain" act={() => setReplying(true)}>
            {t('reply')}
          </Button>
          {me.page && author !== me && (
            <Button look="plain" act={() => setMessaging(true)}>
              {t('message')}
            </Button>
          )}
        </div>
      </div>
      {answers.map((answer) => (
        <CommentRow key={answer.id} post={post} comment={answer} />
      ))}
      {messaging && <PrivateReply person={author} close={() => setMessaging(false)} />}
      {replying && <CommentBox label={t('replyTo', { name: author.name })} onSend={reply} takeFocus />}
    </div>
  );
}

export function Comments({ post }: { post: Post }): ReactNode {
  const comment = (text: string): void => {
    send({ kind: 'comment', text, as: keyOf(me), id: newId(), to: post.author, postId: post.id });
  };
  return (
    <div className="k_comments">
      {post.comments
        .filter(({ answers }) => answers === undefined)
        .map((each) => (
          <CommentRow key={each.id} post={post} comment={each} />
        ))}
      <CommentBox label={t('commentAs', { name: me.name })} onSend={comment} />
    </div>
  );
}
