import type { ProfileReader } from '../profile-reader.ts';
import { accountAt } from './account.ts';
import { x } from './info.ts';
import { editsOwn } from './people.ts';
import { isProfilePath, ownerOfPath } from './urls.ts';

const parts =
  '[data-testid="UserName"], [data-testid="UserDescription"], [data-testid="UserProfileHeader_Items"]';

/** Where other people stand on the same page, marked in the same way. */
const others = 'article, [data-testid="HoverCard"], [data-testid="UserCell"], [role="dialog"]';

const column = (): Element | null =>
  document.querySelector('[data-testid="primaryColumn"]') ?? document.querySelector('main');

/** One's own profile on X: name, bio, and the line of place, website and dates. */
export const xProfile: ProfileReader = {
  info: x,
  isOwnProfile() {
    if (!isProfilePath(location.pathname)) return false;
    const own = accountAt()?.handle;
    return own === undefined
      ? (column()?.querySelector(editsOwn) ?? null) !== null
      : own === ownerOfPath(location.pathname);
  },
  profileParts: () =>
    [...(column()?.querySelectorAll(parts) ?? [])].filter((part) => part.closest(others) === null),
  except: others,
  account: () => accountAt(),
};
