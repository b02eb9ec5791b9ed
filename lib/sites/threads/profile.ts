import { parentOf } from '../../dom/event-path.ts';
import type { ProfileReader } from '../profile-reader.ts';
import { threads } from './info.ts';
import { ownAccount } from './people.ts';
import { isProfilePath, ownerOfPath } from './urls.ts';

/** What is no part of the head: the tabs below it, posts, boxes and other people. */
const beyond = '[role="tablist"], [data-pressable-container], article, [role="textbox"], time';

/** The head of a profile: the largest element around its name that holds nothing of what stands below. */
function head(): Element | undefined {
  const name = document.querySelector('h1:not([role="dialog"] *, nav *)');
  let found: Element | undefined = name ?? undefined;
  for (let at = found; at !== undefined && !at.matches('body, main'); at = parentOf(at)) {
    if (at.querySelector(beyond) !== null) break;
    found = at;
  }
  return found;
}

/** One's own profile on Threads: name, handle, bio and link. */
export const threadsProfile: ProfileReader = {
  info: threads,
  isOwnProfile() {
    const owner = isProfilePath(location.pathname) ? ownerOfPath(location.pathname) : undefined;
    return owner !== undefined && owner === ownAccount()?.handle;
  },
  profileParts() {
    const found = head();
    return found === undefined ? [] : [found];
  },
  except: beyond,
  account: ownAccount,
};
