export type Route =
  | { page: 'home' | 'requests' | 'suggestions' }
  | { page: 'search'; query: string }
  | { page: 'profile'; key: string; section: string }
  | { page: 'post'; id: string }
  | { page: 'messages'; id: string | undefined }
  | { page: 'group'; id: string }
  | { page: 'account-form'; form: 'sign-up' | 'log-in' };

const FORMS: Record<string, 'sign-up' | 'log-in'> = {
  'r.php': 'sign-up',
  reg: 'sign-up',
  signup: 'sign-up',
  login: 'log-in',
};

/** `/t/<id>` of messenger.com is `/messages/t/<id>` here. */
const isMessenger = location.hostname.endsWith('messenger.com');

function profileRoute(key: string, section: string | undefined, query: URLSearchParams): Route {
  return { page: 'profile', key, section: query.get('sk') ?? section ?? 'posts' };
}

export function parseRoute(address: string, own: string): Route {
  const { pathname, searchParams } = new URL(address, location.origin);
  const path = isMessenger ? `/messages${pathname}` : pathname;
  const [first, second, third] = path.split('/').filter(Boolean);
  if (first === undefined) return { page: 'home' };
  const form = FORMS[first];
  if (form !== undefined) return { page: 'account-form', form };
  switch (first) {
    case 'friends':
      return { page: second === 'suggestions' ? 'suggestions' : 'requests' };
    case 'search':
      return { page: 'search', query: searchParams.get('q') ?? '' };
    case 'messages':
      return { page: 'messages', id: path.split('/t/')[1]?.replace('/', '') };
    case 'groups':
      return { page: 'group', id: second ?? '' };
    case 'permalink.php':
      return { page: 'post', id: searchParams.get('story_fbid') ?? '' };
    case 'me':
      return profileRoute(own, second, searchParams);
    case 'profile.php':
      return profileRoute(searchParams.get('id') ?? own, undefined, searchParams);
    default:
      if (second === 'posts' && third !== undefined) return { page: 'post', id: third };
      return profileRoute(first, second, searchParams);
  }
}
