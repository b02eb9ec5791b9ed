import type { Account } from '../../core/account.ts';
import { accountOf, soleAddressee } from '../handles.ts';
import type { ShownPerson, TextSurface } from '../site-adapter.ts';
import { accountAt } from './account.ts';
import { accountLinks, editsOwn, nameNear } from './people.ts';
import { ownerOfPath } from './urls.ts';

const header = ':is([data-testid="primaryColumn"], main) [data-testid="UserName"]';

/** Of the control on the page that follows this account or is followed by it, the label has the handle. */
const controls = '[data-testid$="-follow"], [data-testid$="-unfollow"]';

/** Whose page is shown. */
export function personShown(): ShownPerson | undefined {
  const handle = ownerOfPath(location.pathname);
  const at = handle === undefined ? null : document.querySelector(header);
  const own = accountAt()?.handle;
  if (handle === undefined || at === null || handle === own) return undefined;
  const says = new RegExp(`@${handle}(?!\\w)`, 'i');
  // The header of the page before may still be there.
  if (!says.test(at.textContent)) return undefined;
  const column = at.closest('[data-testid="primaryColumn"], main');
  // The navigation that tells who is signed in may be hidden.
  if (own === undefined && column?.querySelector(editsOwn) != null) return undefined;
  const control = [...(column?.querySelectorAll(controls) ?? [])].find((one) =>
    says.test(one.getAttribute('aria-label') ?? ''),
  );
  const [, id, kind] = /^(\d+)-(.+)$/.exec(control?.getAttribute('data-testid') ?? '') ?? [];
  const followsMe = [...(column?.querySelectorAll('[data-testid="userFollowIndicator"]') ?? [])].some(
    (one) => one.closest('[data-testid="UserCell"], article') === null,
  );
  return {
    account: accountOf(handle, nameNear(at, handle), id),
    at,
    connected: kind === 'unfollow' || followsMe,
  };
}

/** Whom a message is written to; conversations of several are nobody's. */
export function addressee({ root }: TextSurface): Account | undefined {
  const to = soleAddressee(root, accountLinks, accountAt()?.handle);
  return to && accountOf(to.handle, to.shown);
}
