/** What a path calls somebody: the public name of a profile, or a number of letters that stands for it in messages. */
const asHandle = (part: string | undefined): string | undefined => {
  if (part === undefined || part === '') return undefined;
  try {
    const handle = decodeURIComponent(part).toLowerCase();
    // `/in/me` leads to whoever is signed in.
    return /^[\p{L}\p{M}\p{N}_-]{2,100}$/u.test(handle) && handle !== 'me' ? handle : undefined;
  } catch {
    return undefined;
  }
};

/** Whom a link leads to: the profile itself (`/in/jane-doe`), not a part of it. */
export function handleOfLink(href: string): string | undefined {
  if (!URL.canParse(href, location.href)) return undefined;
  const { hostname, pathname } = new URL(href, location.href);
  if (!/(?:^|\.)linkedin\.com$/.test(hostname)) return undefined;
  return asHandle(/^\/in\/([^/]+)\/?$/.exec(pathname)?.[1]);
}

/** Whom a link asks to connect: where the button is one, it is this in every language. */
export function handleOfInvite(href: string): string | undefined {
  if (!URL.canParse(href, location.href)) return undefined;
  const { pathname, searchParams } = new URL(href, location.href);
  return /^\/preload\/custom-invite\/?$/.test(pathname)
    ? asHandle(searchParams.get('vanityName') ?? undefined)
    : undefined;
}

/** Whose pages a path is on. */
export const ownerOfPath = (path: string): string | undefined =>
  asHandle(/^\/in\/([^/]+)(?:\/|$)/.exec(path)?.[1]);

/** The profile itself; not its posts, forms or lists. */
export const isProfilePath = (path: string): boolean =>
  ownerOfPath(path) !== undefined && /^\/in\/[^/]+\/?$/.test(path);

/** A form of one's own profile, over it. */
export const isEditPath = (path: string): boolean => /^\/in\/[^/]+\/.+/.test(path);

export const isMessagePath = (path: string): boolean => /^\/messaging(?:\/|$)/.test(path);

export const isFeedPath = (path: string): boolean => /^\/feed\/?$/.test(path);

/** People who ask to connect; not those asked by oneself. */
export const isRequestsPath = (path: string): boolean =>
  /^\/mynetwork\/invitation-manager(?:\/(?!sent)|\/?$)/.test(path);

/** Lists that are the signed-in person's own, whoever that is: requests, connections, followers. */
export const isOwnListPath = (path: string): boolean =>
  isRequestsPath(path) ||
  /^\/mynetwork\/(?:invite-connect\/connections|network-manager\/people-follow\/(?:followers|following))(?:\/|$)/.test(
    path,
  );

/** Where a page for a school or firm is made. */
export const isPageMaking = (path: string): boolean => /^\/company\/setup(?:\/|$)/.test(path);

/** A page that speaks for a school or firm, seen by those who write for it. */
export const pageRunAt = (path: string): string | undefined =>
  asHandle(/^\/(?:company|school|showcase)\/([^/]+)\/admin(?:\/|$)/.exec(path)?.[1]);
