import type { Account } from '../../core/account.ts';
import { accountOf, nameInTitle } from '../handles.ts';
import { accountLinks, nameIn, rowAround } from './people.ts';

const showsOwnPicture = ({ link, handle }: { link: Element; handle: string }): boolean =>
  [...link.querySelectorAll('img')].some(({ alt }) => alt.toLowerCase().includes(handle));

/**
 * The link to the own profile: in the navigation, with the own picture, whose description names the account. Other
 * pictures outside the page's main part (notifications, cards) stand in links without words.
 */
function ownHandle(): string | undefined {
  const own =
    accountLinks(document, ':is([role="navigation"], nav) a[href]').find(showsOwnPicture) ??
    accountLinks(document, 'a[href]:has(img)').find(
      (one) =>
        one.link.closest('main, article, [role="dialog"]') === null &&
        one.link.textContent.trim() !== '' &&
        showsOwnPicture(one),
    );
  return own?.handle;
}

/** The own display name, where a row of the page shows it: the navigation does not. */
function ownName(handle: string): string | undefined {
  const inRows = [...document.querySelectorAll(`main a[href="/${handle}/"]`)]
    .filter((link) => link.closest('article') === null)
    .map((link) => nameIn(rowAround(link, handle), handle));
  return inRows.find((name) => name !== undefined) ?? nameInTitle(handle);
}

/** Who is signed in. One account at a time uses the whole site: every box is theirs. */
export function ownAccount(): Account | undefined {
  const handle = ownHandle();
  return handle === undefined ? undefined : accountOf(handle, ownName(handle));
}
