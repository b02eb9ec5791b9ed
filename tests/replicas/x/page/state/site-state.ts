import { accounts, findPerson, people, type Person } from '../data/people.ts';
import { posts, type Post } from '../data/posts.ts';
import type { Sent } from './sent-log.ts';
import { settings } from './settings.ts';

export type FollowState = 'none' | 'pending' | 'following';
export type Profile = { displayName: string; description: string; location: string; url: string };

/** The account signed in; an unknown handle is an account without a history. */
export const me: Person = accounts.find(({ handle }) => handle === settings.as) ?? {
  id: '1489999',
  handle: settings.as,
  name: settings.as,
  bio: '',
};

export function followState(sent: readonly Sent[], person: Person): FollowState {
  const last = sent.findLast(
    (entry) =>
      (entry.kind === 'follow' || entry.kind === 'unfollow') &&
      entry.handle === person.handle &&
      entry.as === me.handle,
  );
  if (last?.kind !== 'follow') return 'none';
  return person.locked ? 'pending' : 'following';
}

export function openRequests(sent: readonly Sent[]): readonly Person[] {
  const answered = new Set(
    sent.flatMap((entry) => (entry.kind === 'accept' || entry.kind === 'decline' ? [entry.handle] : [])),
  );
  return people.filter(({ relation, handle }) => relation === 'asks-to-follow' && !answered.has(handle));
}

export function myProfile(sent: readonly Sent[]): Profile {
  const saved = sent.findLast((entry) => entry.kind === 'profile' && entry.as === me.handle);
  if (saved?.kind === 'profile') return saved;
  return { displayName: me.name, description: me.bio, location: me.location ?? '', url: '' };
}

function asPost(entry: Sent): Post[] {
  if (entry.kind !== 'post' && entry.kind !== 'reply' && entry.kind !== 'quote') return [];
  const post: Post = {
    id: entry.id,
    handle: entry.as,
    text: entry.text,
    time: new Date(Number(entry.id.slice(0, 13))).toISOString(),
  };
  return [entry.kind === 'reply' ? { ...post, answers: entry.postId } : post];
}

/** Newest first. */
export function allPosts(sent: readonly Sent[]): readonly Post[] {
  return [...sent.flatMap(asPost).reverse(), ...posts];
}

/** Own posts of an account without a history have no person in the list. */
export const authorOf = (post: Post): Person => findPerson(post.handle) ?? me;
