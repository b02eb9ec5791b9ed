import type { Account } from '../../core/account.ts';
import { button, wordsOn } from '../../dom/buttons.ts';
import { parentOf } from '../../dom/event-path.ts';
import { accountOf, soleAddressee } from '../handles.ts';
import type { ShownPerson, TextSurface } from '../site-adapter.ts';
import { accountLinks, firstWords, nameIn, ownAccount, profileHeading } from './people.ts';
import { handleOfInvite, isProfilePath, ownerOfPath } from './urls.ts';

/** The head of a profile: the heading, with the first buttons around it. */
function headAround(heading: Element): Element {
  for (
    let at = parentOf(heading);
    at !== undefined && !at.matches('main, [role="main"], body');
    at = parentOf(at)
  )
    if ([...at.querySelectorAll(`${button}, a[href*="/preload/"]`)].some(wordsOn)) return at;
  return heading;
}

/** How far away somebody is stands beside the name: "1st" and the like, in every language with its figure. */
const isFirstDegree = (head: Element): boolean =>
  [...head.querySelectorAll('span, p, div')].some(
    (one) => one.childElementCount === 0 && /^[·•\s]*1\P{N}{0,4}$/u.test(one.textContent.trim()),
  );

/** Whose page is shown. */
export function personShown(): ShownPerson | undefined {
  const handle = isProfilePath(location.pathname) ? ownerOfPath(location.pathname) : undefined;
  const heading = handle === undefined ? undefined : profileHeading();
  const name = heading?.textContent.trim();
  if (handle === undefined || heading === undefined || handle === ownAccount()?.handle) return undefined;
  const at = headAround(heading);
  return { account: accountOf(handle, name), at, connected: isFirstDegree(at) };
}

/** The messages themselves are a list, with links to whoever wrote each. */
const headLinks: typeof accountLinks = (within, selector) =>
  accountLinks(within, selector).filter(
    ({ link }) => link.closest('ul, ol, [role="list"], [role="log"]') === null,
  );

/** Whom a message is written to; the note beside an invitation too. Conversations of several are nobody's. */
export function addressee({ root }: TextSurface): Account | undefined {
  const invited =
    handleOfInvite(location.href) ?? (root.matches('textarea') ? ownerOfPath(location.pathname) : undefined);
  if (invited !== undefined && root.closest('[role="dialog"], dialog') !== null)
    return accountOf(invited, nameIn(document, invited) ?? personShown()?.account.name);
  const to = soleAddressee(root, headLinks, ownAccount()?.handle);
  return to && accountOf(to.handle, firstWords(to.link) ?? to.shown);
}
