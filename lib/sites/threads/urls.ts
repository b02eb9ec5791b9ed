/** A handle in lower case: addresses have it behind an `@`, as nothing else has. */
const handleAt = (part: string | undefined): string | undefined =>
  /^@([a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])?)$/i.exec(part ?? '')?.[1]?.toLowerCase();

const partsOf = (path: string): readonly string[] => (path.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);

/** Whom a link leads to: to the profile itself (`/@jane`), not to a post or a list. */
export function handleOfLink(href: string): string | undefined {
  const path = href.replace(/^https:\/\/(?:www\.)?threads\.(?:com|net)(?=\/)/, '');
  const [first, ...rest] = partsOf(path);
  return path.startsWith('/') && rest.length === 0 ? handleAt(first) : undefined;
}

/** Whose pages a path is on: the profile, one of its posts. */
export const ownerOfPath = (path: string): string | undefined => handleAt(partsOf(path)[0]);

/** A profile, whichever of its tabs; not a post. */
export const isProfilePath = (path: string): boolean =>
  ownerOfPath(path) !== undefined && partsOf(path)[1] !== 'post';

/** A single post, with the answers to it. */
export const isPostPath = (path: string): boolean =>
  ownerOfPath(path) !== undefined && partsOf(path)[1] === 'post';

/** Requests to follow a private account, among what is new. */
export const isRequestsPath = (path: string): boolean => /^\/activity\/requests(?:\/|$)/.test(path);

/** Conversations. */
export const isMessagePath = (path: string): boolean => /^\/(?:messages|direct)(?:\/|$)/.test(path);
