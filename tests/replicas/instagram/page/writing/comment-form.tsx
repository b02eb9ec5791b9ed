/** @jsxImportSource react */
import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { later } from '../../../shared/page/later.ts';
import type { Post } from '../data/posts.ts';
import { RoleButton } from '../parts/buttons.tsx';
import { t } from '../state/labels.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/viewer.ts';

export type CommentHandle = { begin: (text: string) => void };

/** How high the text area grows before it scrolls. */
const HIGHEST = 80;

/** A controlled text area, as high as what is written; "Post" is there only with text. */
export function CommentForm({ post, handle }: { post: Post; handle: Ref<CommentHandle> }): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(handle, () => ({
    begin: (start) => {
      setText(start);
      box.current?.focus();
    },
  }));
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${String(Math.min(area.scrollHeight, HIGHEST))}px`;
  }, [text]);
  const submit = (): void => {
    if (text.trim() === '') return;
    setText('');
    later(() => {
      send({ kind: 'comment', text, as: me.username, id: newId(), to: post.author, code: post.code });
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      method="POST"
      className="k_row k_comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={box}
        rows={1}
        aria-label={t('addComment')}
        placeholder={t('addComment')}
        autoComplete="off"
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      {text.trim() !== '' && <RoleButton act={submit}>{t('post')}</RoleButton>}
    </form>
  );
}
