import type { Account } from '../../core/account.ts';

type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>;

/** First parts of a path on Facebook that are never a person or a Page (the list may be short). */
const reserved = new Set(
  (
    'ads ajax api bookmarks business careers checkpoint composer dialog directory e2ee events friends fundraisers ' +
    'gaming games groups hashtag help home home.php l.php latest legal lists live login login.php logout.php ' +
    'marketplace me media memories messages notes notifications offers pages people permalink.php photo photo.php ' +
    'photos places plugins policies posts privacy profile.php public r.php recover reel reels reg saved search ' +
    'settings share share.php sharer sharer.php signup stories story.php t terms tr user video videos watch'
  ).split(' '),
);

/** Numbers alone are an id. */
const asAccount = (part: string | undefined): Account | undefined => {
  const handle = part?.toLowerCase();
  if (handle === undefined || reserved.has(handle) || !/^[\w.-]{2,80}$/.test(handle)) return undefined;
  return /^\d+$/.test(handle) ? { handle, id: handle } : { handle };
};

/** Pages of people are on these hosts; others (`business.`, `l.`, `accountscenter.`) have paths of their own. */
const isMain = (hostname: string): boolean =>
  /^(?:(?:www|web|m|mbasic|touch)\.)?facebook\.com$/.test(hostname);

const partsOf = ({ pathname }: Address): readonly string[] => pathname.split('/').filter(Boolean);

/** What an address names by number: `profile.php?id=`, `/people/<name>/<id>`, `/groups/<group>/user/<id>`. */
function numbered(address: Address): Account | undefined {
  const [first, , third, fourth] = partsOf(address);
  if (first === 'profile.php') return asAccount(new URLSearchParams(address.search).get('id') ?? undefined);
  if (first === 'people') return asAccount(third);
  return first === 'groups' && third === 'user' ? asAccount(fourth) : undefined;
}

/** Whose pages an address is on, whichever part of them: `/jane.d/friends`, `profile.php?id=1&sk=about`. */
export function ownerOf(address: Address): Account | undefined {
  if (!isMain(address.hostname)) return undefined;
  return numbered(address) ?? asAccount(partsOf(address)[0]);
}

/** Whom a link leads to: to the person's page itself, not to a part of it or a post. */
export function personOf(href: string, base: string): Account | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (!isMain(url.hostname)) return undefined;
  const account = numbered(url) ?? (partsOf(url).length === 1 ? asAccount(partsOf(url)[0]) : undefined);
  return new URLSearchParams(url.search).has('sk') ? undefined : account;
}

/** The number of the conversation that a link opens, which with one person is their own. */
export function threadOf(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  return /^(?:\/messages)?(?:\/e2ee)?\/t\/(\d+)\/?$/.exec(new URL(href, base).pathname)?.[1];
}

/** Conversations, whole pages of them; messenger.com is nothing else. */
export const isMessageRoute = ({ hostname, pathname }: Address): boolean =>
  /(?:^|\.)messenger\.com$/.test(hostname) ||
  /^\/messages(?:\/|$)/.test(pathname) ||
  (hostname === 'business.facebook.com' && /^\/latest\/inbox(?:\/|$)/.test(pathname));

/** Where a story is written, and (all others) where one is looked at and answered. */
export const isStoryMakingRoute = ({ pathname }: Address): boolean =>
  /^\/stories\/create(?:\/|$)/.test(pathname);

export const isStoryRoute = ({ pathname }: Address): boolean => /^\/stories(?:\/|$)/.test(pathname);

export const isRequestsRoute = ({ pathname }: Address): boolean =>
  /^\/friends\/(?:center\/)?requests(?:\/|$)/.test(pathname);

/** Lists that are the signed-in person's own, whoever that is: friends, requests, not suggestions. */
export const isFriendsRoute = (address: Address): boolean =>
  isRequestsRoute(address) || /^\/friends\/list(?:\/|$)/.test(address.pathname);

/** Whose friends or followers an address lists, by handle, id or `me`; undefined for every other address. */
export function ownListOf(address: Address): string | undefined {
  const [first, second] = partsOf(address);
  const section = new URLSearchParams(address.search).get('sk') ?? second ?? '';
  if (!/^(?:friends|followers|following)/.test(section)) return undefined;
  return first === 'me' ? 'me' : ownerOf(address)?.handle;
}

/** Where cards of people are articles too, as posts are elsewhere. */
export const isSearchRoute = ({ pathname }: Address): boolean => /^\/search(?:\/|$)/.test(pathname);

/** The own profile, or anybody's. */
export const isProfileRoute = (address: Address): boolean =>
  ownerOf(address) !== undefined || partsOf(address)[0] === 'me';

/** A section of "About", by `?sk=` or by path. */
function isAboutRoute(address: Address): boolean {
  const section = new URLSearchParams(address.search).get('sk') ?? partsOf(address)[1] ?? '';
  return /^(?:about|directory_)/.test(section) && isProfileRoute(address);
}

/** A profile itself or its "About"; not its lists of people, nor a post or photo. */
export const isOverviewRoute = (address: Address): boolean =>
  isProfileRoute(address) &&
  (isAboutRoute(address) ||
    (!new URLSearchParams(address.search).has('sk') &&
      (partsOf(address).length === 1 || numbered(address) !== undefined)));

/** What the fields of a page are for: the public profile, the account's own details, or neither (log-in too). */
export function fieldKindOf(address: Address): 'profile-field' | 'account-field' | undefined {
  const { hostname, pathname } = address;
  if (/^accountscenter\./.test(hostname)) {
    if (/^\/profiles(?:\/|$)/.test(pathname)) return 'profile-field';
    return /^\/personal_info(?:\/|$)/.test(pathname) ? 'account-field' : undefined;
  }
  // A Page is made on a page of its own.
  if (/^\/(?:r\.php|reg|signup|settings|pages\/creat(?:e|ion))(?:\/|$)/.test(pathname))
    return 'account-field';
  return isAboutRoute(address) ? 'profile-field' : undefined;
}
