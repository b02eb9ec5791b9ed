import type { Post } from '../data/posts.ts';
import { newId, send } from '../state/sent-log.ts';
import { me } from '../state/site-state.ts';

export type Purpose = { kind: 'post' } | { kind: 'reply' | 'quote'; post: Post };

/** One log entry for each item of a thread; the items after the first are posts. */
export function sendDraft(texts: readonly string[], purpose: Purpose, choices?: readonly string[]): void {
  texts.forEach((text, index) => {
    const poll = choices && index === 0 ? { choices } : {};
    const written = { text, as: me.handle, id: newId() };
    if (purpose.kind === 'post' || index > 0) send({ kind: 'post', ...written, ...poll });
    else send({ kind: purpose.kind, ...written, to: purpose.post.handle, postId: purpose.post.id });
  });
}
