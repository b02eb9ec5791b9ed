import type { Account } from '../../core/account.ts';
import { closestTo } from '../../dom/event-path.ts';
import { labelOf } from './labels.ts';
import { nameShown, personLinks } from './people.ts';

/** The person signed in, or the Page they act as: the site says it in a script of data. No cookie is read. */
type Viewer = { id: string; name: string };

/** What a script says never changes; pages have hundreds, some of them megabytes. */
const read = new WeakMap<Element, Viewer | false>();

function viewerIn({ textContent }: Element): Viewer | false {
  if (!textContent.includes('CurrentUserInitialData')) return false;
  const text = /"CurrentUserInitialData",\s*\[\],\s*(\{[^{}]*\})/.exec(textContent)?.[1];
  if (text === undefined) return false;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || !('USER_ID' in data) || !('NAME' in data)) return false;
    const { USER_ID: id, NAME: name } = data;
    return typeof id === 'string' && typeof name === 'string' && name !== '' ? { id, name } : false;
  } catch {
    return false;
  }
}

function viewer(): Viewer | undefined {
  for (const script of document.scripts) {
    let found = read.get(script);
    if (found === undefined) {
      found = viewerIn(script);
      // One that is still coming in is read again.
      if (found !== false || document.readyState !== 'loading') read.set(script, found);
    }
    if (found !== false) return found;
  }
  return undefined;
}

/** Links to the own profile stand beside the feed and above the box of a new post. */
const aside = ':is([role="navigation"], [role="region"]) a[href]';

function signedIn(): Account | undefined {
  const who = viewer();
  const links = personLinks(document, aside).filter(
    ({ link }) => link.closest('[role="main"] [role="article"]') === null,
  );
  if (who === undefined) {
    // The first link beside the feed is the own profile.
    const first = links.find(({ link }) => link.closest('[role="banner"], [role="main"]') === null);
    const name = first && nameShown(first.link);
    return location.pathname !== '/' || !first || name === undefined ? undefined : { ...first.account, name };
  }
  const { id, name } = who;
  const own = links.find(({ link }) => (nameShown(link) ?? labelOf(link)) === name);
  return { handle: own?.account.handle ?? id, id, name };
}

/** Whose picture stands before a box of comments, which may be one of several Pages. */
function besideBox(near: Element): string | undefined {
  const form = closestTo(near, 'form');
  const picture = form?.querySelector('svg[role="img"][aria-label], img[alt]:not([alt=""])');
  const spoken = near.getAttribute('aria-label') ?? near.getAttribute('aria-placeholder') ?? '';
  const named = picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt') ?? undefined;
  if (named !== undefined && spoken.includes(named)) return named;
  return /^comment as (.+)$/i.exec(spoken)?.[1];
}

/** Who is signed in; near a box, who would write there. */
export function accountAt(near?: Element): Account | undefined {
  const account = signedIn();
  const name = near && besideBox(near);
  if (name === undefined || name === account?.name) return account;
  // Nothing shows where their page is: the name stands for it, which is no path.
  return { handle: name.toLowerCase(), name };
}
