import type { ProfileReader } from '../profile-reader.ts';
import { ownAccount } from './account.ts';
import { instagram } from './info.ts';
import { isProfilePath, ownerOfPath } from './urls.ts';

const edit = 'main header a[href^="/accounts/edit"]';

/** One's own profile on Instagram: all that stands in its header. */
export const instagramProfile: ProfileReader = {
  info: instagram,
  isOwnProfile() {
    if (!isProfilePath(location.pathname)) return false;
    const own = ownAccount()?.handle;
    return own === undefined ? document.querySelector(edit) !== null : own === ownerOfPath(location.pathname);
  },
  profileParts: () =>
    [...document.querySelectorAll('main header')].filter(
      (header) => header.closest('article, [role="dialog"]') === null,
    ),
  except: 'article',
  account: ownAccount,
};
