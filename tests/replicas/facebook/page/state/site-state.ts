import { keyOf, people, type Person } from '../data/people.ts';
import { posts, type Comment, type Post } from '../data/posts.ts';
import type { Sent } from './sent-log.ts';
import { me } from './viewer.ts';

export type FriendState = 'none' | 'requested' | 'asks' | 'friends';

const AFTER = {
  'friend-request': 'requested',
  'cancel-request': 'none',
  accept: 'friends',
  decline: 'none',
  unfriend: 'none',
} as const satisfies Partial<Record<Sent['kind'], FriendState>>;

const BEFORE = { none: 'none', asks: 'asks', friend: 'friends' } as const;

export function friendState(sent: readonly Sent[], person: Person): FriendState {
  let state: FriendState = BEFORE[person.relation];
  for (const entry of sent)
    if (entry.kind in AFTER && 'to' in entry && entry.to === keyOf(person))
      state = AFTER[entry.kind as keyof typeof AFTER];
  return state;
}

export function isFollowed(sent: readonly Sent[], person: Person): boolean {
  const last = sent.findLast(
    (entry) => (entry.kind === 'follow' || entry.kind === 'unfollow') && entry.to === keyOf(person),
  );
  return last?.kind === 'follow';
}

export const openRequests = (sent: readonly Sent[]): readonly Person[] =>
  people.filter((person) => friendState(sent, person) === 'asks');

const commentsOn = (sent: readonly Sent[], postId: string): readonly Comment[] =>
  sent.flatMap((entry): Comment[] => {
    if (entry.kind !== 'comment' && entry.kind !== 'reply') return [];
    if (entry.postId !== postId) return [];
    const comment = { id: entry.id, author: entry.as, text: entry.text };
    return [entry.kind === 'reply' ? { ...comment, answers: entry.commentId } : comment];
  });

const asPost = (entry: Sent): Post[] =>
  entry.kind === 'post' || entry.kind === 'share'
    ? [
        {
          id: entry.id,
          author: entry.as,
          text: entry.text,
          comments: [],
          ...('group' in entry ? { group: entry.group } : {}),
        },
      ]
    : [];

/** Newest first. */
export function allPosts(sent: readonly Sent[]): readonly Post[] {
  const deleted = new Set(sent.flatMap((entry) => (entry.kind === 'delete-post' ? [entry.postId] : [])));
  return [...sent.flatMap(asPost).reverse(), ...posts]
    .filter(({ id }) => !deleted.has(id))
    .map((post) => ({ ...post, comments: [...post.comments, ...commentsOn(sent, post.id)] }));
}

/** The fields last saved of a section of the own profile. */
export function savedFields(sent: readonly Sent[], section: string): Readonly<Record<string, string>> {
  const saved = sent.findLast(
    (entry) => entry.kind === 'profile' && entry.section === section && entry.as === keyOf(me),
  );
  return saved?.kind === 'profile' ? saved.fields : {};
}
