import type { ProfileReader } from '../profile-reader.ts';
import { beyond, profileHead } from './head.ts';
import { threads } from './info.ts';
import { ownAccount } from './people.ts';
import { isProfilePath, ownerOfPath } from './urls.ts';

/** One's own profile on Threads: name, handle, bio and link. */
export const threadsProfile: ProfileReader = {
  info: threads,
  isOwnProfile() {
    const owner = isProfilePath(location.pathname) ? ownerOfPath(location.pathname) : undefined;
    return owner !== undefined && owner === ownAccount()?.handle;
  },
  profileParts() {
    const found = profileHead();
    return found === undefined ? [] : [found];
  },
  except: beyond,
  account: ownAccount,
};
