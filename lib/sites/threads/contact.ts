import { button, isBefore, opensMore, wordedIn, wordsOn } from '../../dom/buttons.ts';
import { isDisabled } from '../../dom/controls.ts';
import { nearestIn, parentOf, type EventPath } from '../../dom/event-path.ts';
import { accountOf, nameInTitle } from '../handles.ts';
import type { ContactAction } from '../site-adapter.ts';
import { accountLinks, edges, nameNear, ownAccount } from './people.ts';
import { isMessagePath, isProfilePath, isRequestsPath, ownerOfPath } from './urls.ts';

export const says = {
  follow: /^follow(?: back)?$/i,
  accept: /^(?:confirm|accept)$/i,
  other:
    /^(?:\d|following|requested|unfollow|unblock|mention|message|remove|delete|cancel|hide|reply|post|like|see|view|more|edit|save|share|mute|translate|repost|quote|log in|sign up)/i,
} as const;

const never = '[role="tablist"] *, form *, nav *, [role="navigation"] *';

type Around = { holder: Element; handle: string };

/** Whom a button is about: the one account that the smallest element around links to, else whose profile it is. */
function around(control: Element): Around | undefined {
  for (let at = parentOf(control); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    const [first, ...others] = accountLinks(at);
    if (first !== undefined) {
      const { link, handle } = first;
      return isBefore(link, control) && others.every((other) => other.handle === handle)
        ? { holder: at, handle }
        : undefined;
    }
    const owner = isProfilePath(location.pathname) ? ownerOfPath(location.pathname) : undefined;
    if (owner !== undefined && at.querySelector('h1') !== null) return { holder: at, handle: owner };
  }
  return undefined;
}

/**
 * What a button does: by its words where they are English, else by its place, the first of a row or head. A button that
 * undoes a contact stands in the same place, and may be held in other languages: better than one that begins it. Where a
 * time stands, it is a post, with buttons of many kinds.
 */
function kindOf(control: Element, { holder }: Around): ContactAction['kind'] | undefined {
  const label = control.textContent.trim();
  if (says.follow.test(label)) return 'follow';
  if (says.accept.test(label)) return 'accept';
  if (says.other.test(label)) return undefined;
  // A request says when it came, too.
  if (holder.querySelector('time') !== null && !isRequestsPath(location.pathname)) return undefined;
  const worded = wordedIn(holder).filter((one) => !opensMore(one));
  if (worded[0] !== control || worded.length > 2) return undefined;
  const isRow = accountLinks(holder).length > 0;
  return isRow && worded.length === 2 ? 'accept' : 'follow';
}

/** The contact a press would make: Follow on a profile, in rows and cards, and the answer to a request. */
export function contactAt(path: EventPath): ContactAction | undefined {
  const control = nearestIn(path, button);
  if (control === undefined || control.matches(never) || isMessagePath(location.pathname)) return undefined;
  if (wordsOn(control) === undefined || opensMore(control) || isDisabled(control)) return undefined;
  const found = around(control);
  if (found === undefined || found.handle === ownAccount()?.handle) return undefined;
  const kind = kindOf(control, found);
  if (kind === undefined) return undefined;
  return {
    kind,
    control,
    account: accountOf(found.handle, nameInTitle(found.handle) ?? nameNear(control, found.handle)),
  };
}
