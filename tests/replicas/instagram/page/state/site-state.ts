import { people, type Person } from '../data/people.ts';
import { posts, type Comment, type Post } from '../data/posts.ts';
import type { Sent } from './sent-log.ts';
import { me } from './viewer.ts';

export type FollowState = 'none' | 'requested' | 'following';

export function followState(sent: readonly Sent[], person: Person): FollowState {
  const last = sent.findLast(
    (entry) => (entry.kind === 'follow' || entry.kind === 'unfollow') && entry.to === person.username,
  );
  if (last?.kind !== 'follow') return 'none';
  return person.locked ? 'requested' : 'following';
}

export function openRequests(sent: readonly Sent[]): readonly Person[] {
  const answered = new Set(
    sent.flatMap((entry) => (entry.kind === 'accept' || entry.kind === 'decline' ? [entry.to] : [])),
  );
  return people.filter(({ relation, username }) => relation === 'asks' && !answered.has(username));
}

export function myBio(sent: readonly Sent[]): string {
  const saved = sent.findLast((entry) => entry.kind === 'profile' && entry.as === me.username);
  return saved?.kind === 'profile' ? saved.bio : me.bio;
}

const commentsOn = (sent: readonly Sent[], code: string): readonly Comment[] =>
  sent.flatMap((entry) =>
    entry.kind === 'comment' && entry.code === code
      ? [{ id: entry.id, author: entry.as, text: entry.text }]
      : [],
  );

/** Newest first. */
export function allPosts(sent: readonly Sent[]): readonly Post[] {
  const mine = sent.flatMap((entry): Post[] =>
    entry.kind === 'post' ? [{ code: entry.id, author: entry.as, text: entry.text, comments: [] }] : [],
  );
  return [...mine.reverse(), ...posts].map((post) => ({
    ...post,
    comments: [...post.comments, ...commentsOn(sent, post.code)],
  }));
}
