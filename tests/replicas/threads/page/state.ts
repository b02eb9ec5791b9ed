import { people as names } from '../../shared/page/data/names.ts';
import { createLabels } from '../../shared/page/labels.ts';
import { createSentLog } from '../../shared/page/sent-log.ts';

export type Person = { username: string; name: string };

/** Signed in. */
export const me: Person = { username: 'ms_taylor_reads', name: 'Hannah Taylor' };

export const people: readonly Person[] = names.map(([name, username]) => ({ name, username }));

export const findPerson = (username: string): Person | undefined =>
  [me, ...people].find((person) => person.username === username);

/** What the real site would have sent to its servers. Tests read it as `window.__sent`. */
export type Sent =
  | { kind: 'post'; texts: readonly string[] }
  | { kind: 'reply'; to: string; text: string }
  | { kind: 'follow' | 'unfollow'; to: string };

export const { send, useSent } = createSentLog<Sent>();

export const t = createLabels({
  add: 'Add to thread',
  cancel: 'Cancel',
  everyone: 'Anyone can reply',
  follow: 'Follow',
  following: 'Following',
  home: 'Home',
  like: 'Like',
  newThread: 'New thread',
  post: 'Post',
  profile: 'Profile',
  reply: 'Reply',
  replies: 'Replies',
  search: 'Search',
  threads: 'Threads',
  whatsNew: 'What’s new?',
});
