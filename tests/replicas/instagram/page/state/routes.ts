export type Route =
  | { page: 'home' | 'explore' | 'inbox' | 'requests' | 'activity' | 'edit' }
  | { page: 'thread'; id: string }
  | { page: 'post'; code: string }
  | { page: 'profile'; username: string; list: 'followers' | 'following' | undefined }
  | { page: 'story'; username: string }
  | { page: 'account-form'; form: 'sign-up' | 'log-in' };

const ACCOUNT_PAGES: Record<string, Route> = {
  edit: { page: 'edit' },
  activity: { page: 'activity' },
  emailsignup: { page: 'account-form', form: 'sign-up' },
  login: { page: 'account-form', form: 'log-in' },
};

function directRoute(second: string | undefined, third: string | undefined): Route {
  if (second === 't' && third !== undefined) return { page: 'thread', id: third };
  return { page: second === 'requests' ? 'requests' : 'inbox' };
}

export function parseRoute(address: string): Route {
  const [first, second, third] = new URL(address, location.origin).pathname.split('/').filter(Boolean);
  switch (first) {
    case undefined:
      return { page: 'home' };
    case 'explore':
      return { page: 'explore' };
    case 'direct':
      return directRoute(second, third);
    case 'p':
    case 'reel':
      return { page: 'post', code: second ?? '' };
    case 'stories':
      return { page: 'story', username: second ?? '' };
    case 'accounts':
      return ACCOUNT_PAGES[second ?? ''] ?? { page: 'home' };
    default: {
      const list = second === 'followers' || second === 'following' ? second : undefined;
      return { page: 'profile', username: first, list };
    }
  }
}
