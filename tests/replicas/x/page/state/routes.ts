export type Route =
  | { page: 'home' | 'notifications' | 'follower-requests' | 'people' }
  | { page: 'search'; query: string }
  | { page: 'chat'; id: string | undefined }
  | { page: 'account-form'; form: string }
  | { page: 'profile'; handle: string }
  | { page: 'follow-list'; handle: string; list: string }
  | { page: 'status'; handle: string; id: string }
  | { page: 'old-messages'; id: string }
  | { page: 'not-found' };

const MODAL_PATHS = ['/compose/post', '/intent/post', '/intent/follow', '/settings/profile'];
const FOLLOW_LISTS = ['followers', 'following', 'verified_followers', 'followers_you_follow'];

/** Paths under which a form of plain inputs is shown. */
const ACCOUNT_FORMS: Record<string, string> = {
  '/login': 'login',
  '/i/flow/login': 'login',
  '/i/flow/signup': 'signup',
  '/i/flow/add_email': 'email',
  '/settings/email': 'email',
  '/settings/phone': 'phone',
  '/settings/screen_name': 'screen_name',
};

/** First parts of a path that are never a handle. */
const RESERVED = [
  'i',
  'settings',
  'compose',
  'intent',
  'search',
  'hashtag',
  'login',
  'logout',
  'signup',
  'tos',
  'privacy',
];

export const isModalPath = (path: string): boolean => MODAL_PATHS.includes(path);

function handleRoute(parts: readonly string[]): Route {
  const [handle, section, id] = parts;
  if (handle === undefined || RESERVED.includes(handle)) return { page: 'not-found' };
  if (handle === 'messages')
    return section === undefined ? { page: 'chat', id: undefined } : { page: 'old-messages', id: section };
  if (section === undefined) return { page: 'profile', handle };
  if (section === 'status' && id !== undefined) return { page: 'status', handle, id };
  if (FOLLOW_LISTS.includes(section)) return { page: 'follow-list', handle, list: section };
  return { page: 'profile', handle };
}

export function parseRoute(address: string): Route {
  const { pathname: path, searchParams } = new URL(address, 'https://x.com');
  const form = ACCOUNT_FORMS[path];
  if (form !== undefined) return { page: 'account-form', form };
  const parts = path.split('/').filter(Boolean);
  if (path.startsWith('/i/chat')) return { page: 'chat', id: parts[2] };
  switch (path) {
    case '/home':
      return { page: 'home' };
    case '/notifications':
      return { page: 'notifications' };
    case '/follower_requests':
      return { page: 'follower-requests' };
    case '/i/connect_people':
      return { page: 'people' };
    case '/search':
    case '/explore':
      return { page: 'search', query: searchParams.get('q') ?? '' };
    default:
      return handleRoute(parts);
  }
}
