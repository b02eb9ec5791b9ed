/** First parts of a path on X that are never a handle (from its routes; the list may be short). */
const reserved = new Set(
  (
    'home explore notifications messages i settings compose intent search hashtag login logout signup tos privacy ' +
    'account follower_requests jobs lists'
  ).split(' '),
);

const handlePattern = /^[a-z0-9_]{1,15}$/;

/** A handle in lower case without its `@`; undefined for what cannot be one. */
export function asHandle(text: string | undefined): string | undefined {
  const handle = text?.trim().replace(/^@/, '').toLowerCase();
  return handle !== undefined && handlePattern.test(handle) && !reserved.has(handle) ? handle : undefined;
}

/** The handle that a path of exactly one part names: `/Jane_D` is an account, `/jane_d/status/1` is not. */
export function handleOfPath(path: string): string | undefined {
  return asHandle(/^\/([^/?#]+)\/?$/.exec(path)?.[1]);
}

/** Whom a link leads to, which chats give with its host. */
export function handleOfLink(href: string): string | undefined {
  if (!URL.canParse(href, location.href)) return undefined;
  const { hostname, pathname } = new URL(href, location.href);
  return /(?:^|\.)(?:x|twitter)\.com$/.test(hostname) ? handleOfPath(pathname) : undefined;
}

/** Whose pages a path is on: the account itself, its followers, one of its posts. */
export function ownerOfPath(path: string): string | undefined {
  return asHandle(path.split('/')[1]);
}

/** A profile itself, whichever of its tabs; not its lists of people, nor a post. */
export const isProfilePath = (path: string): boolean =>
  ownerOfPath(path) !== undefined &&
  /^\/[^/]+(?:\/(?:with_replies|highlights|articles|media|likes|superfollows))?\/?$/.test(path);

/** Pages of fields that the person's public profile is made of. */
export const isProfileRoute = (path: string): boolean => /^\/settings\/(?:profile|bio)(?:\/|$)/.test(path);

/** Sign-up, and the settings that hold the account's own e-mail, phone and name. */
export const isAccountRoute = (path: string): boolean =>
  /^\/i\/flow\/(?:signup|add_email|add_phone)(?:\/|$)/.test(path) ||
  /^\/settings\/(?:email|phone|screen_name)(?:\/|$)/.test(path);

/** Conversations, the newer ones and the older. */
export const isMessageRoute = (path: string): boolean => /^\/(?:i\/chat|messages)(?:\/|$)/.test(path);

/** Long texts of their own, beside posts. */
export const isArticleRoute = (path: string): boolean => /^\/compose\/articles(?:\/|$)/.test(path);

export const isRequestsRoute = (path: string): boolean => /^\/follower_requests(?:\/|$)/.test(path);

/** The handle that a follow-by-link page asks about. */
export function handleOfIntent({
  pathname,
  search,
}: {
  pathname: string;
  search: string;
}): string | undefined {
  if (!/^\/intent\/(?:follow|user)\/?$/.test(pathname)) return undefined;
  return asHandle(new URLSearchParams(search).get('screen_name') ?? undefined);
}

/** The lists of this account's own followers and of those it follows. */
export const isOwnListRoute = (path: string, own: string | undefined): boolean =>
  own !== undefined &&
  ownerOfPath(path) === own &&
  /^\/[^/]+\/(?:followers|following|verified_followers|followers_you_follow)\/?$/.test(path);
