/** First parts of a path on Instagram that are never a user name (from its routes; the list may be short). */
const reserved = new Set(
  (
    'about accounts api archive ar challenge create developer direct directory emails explore graphql legal lite ' +
    'notes notifications oauth p press privacy qr reel reels session stories terms tv web your_activity'
  ).split(' '),
);

const handlePattern = /^(?!.*\.\.)[a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])?$/;

/** A user name in lower case; undefined for what cannot be one. */
function asHandle(text: string | undefined): string | undefined {
  const handle = text?.trim().toLowerCase();
  return handle !== undefined && handlePattern.test(handle) && !reserved.has(handle) ? handle : undefined;
}

/** The user name that a path of exactly one part names: `/jane.d/` is an account, `/jane.d/reels/` is not. */
export const handleOfPath = (path: string): string | undefined =>
  asHandle(/^\/([^/?#]+)\/?(?:[?#].*)?$/.exec(path)?.[1]);

/** Whose pages a path is on: the account itself, its followers, one of its posts. */
export const ownerOfPath = (path: string): string | undefined => asHandle(path.split('/')[1]);

/** A profile itself, whichever of its tabs; not its lists of people, nor a post. */
export const isProfilePath = (path: string): boolean =>
  ownerOfPath(path) !== undefined && /^\/[^/]+(?:\/(?:reels|reposts|saved|tagged))?\/?$/.test(path);

/** Whose story a path shows. */
export const isStoryRoute = (path: string): boolean => /^\/stories\//.test(path);

export const isDirectRoute = (path: string): boolean => /^\/direct(?:\/|$)/.test(path);

/** The older page of requests; now they are a panel over any page. */
export const isRequestsRoute = (path: string): boolean => /^\/accounts\/activity(?:\/|$)/.test(path);

/** The lists of this account's own followers and of those it follows. */
export const isOwnListRoute = (path: string, own: string | undefined): boolean =>
  own !== undefined && ownerOfPath(path) === own && /^\/[^/]+\/(?:followers|following)\/?$/.test(path);

type Address = { hostname: string; pathname: string };

/** Where name and contact details are changed: another host, and so other pages. */
const isAccountsCenter = (hostname: string): boolean => /^accountscenter\./.test(hostname);

/** What the fields of a page belong to: the public profile, the account's own details, or neither (log-in too). */
export function fieldKindAt({ hostname, pathname }: Address): 'profile-field' | 'account-field' | undefined {
  if (isAccountsCenter(hostname)) {
    if (/^\/profiles(?:\/|$)/.test(pathname)) return 'profile-field';
    return /^\/personal_info(?:\/|$)/.test(pathname) ? 'account-field' : undefined;
  }
  if (/^\/accounts\/edit(?:\/|$)/.test(pathname)) return 'profile-field';
  return /^\/accounts\/(?:emailsignup|signup)(?:\/|$)/.test(pathname) ? 'account-field' : undefined;
}
