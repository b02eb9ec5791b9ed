import { personRowsIn } from '../../dom/person-rows.ts';
import type { ListReader, PeopleList } from '../people-list.ts';
import { accountAt } from './account.ts';
import { facebook } from './info.ts';
import { hasFace, nameShown, personIn, personLinks } from './people.ts';
import { isFriendsRoute, ownListOf } from './urls.ts';

/** Away from the feed the own account is shown by number and name alone: then the heading tells whose list it is. */
const isMine = (): boolean => {
  if (isFriendsRoute(location)) return true;
  const owner = ownListOf(location);
  const own = accountAt();
  if (owner === undefined || own === undefined) return owner === 'me';
  const title = document.querySelector(':is([role="main"], main) h1');
  const isNamed = own.name !== undefined && title !== null && nameShown(title) === own.name;
  return ['me', own.handle, own.id].includes(owner) || isNamed;
};

/** The list of friends at `/friends` stands in the navigation, and beside it the page of one of them. */
const regions = (): readonly Element[] => {
  const all = document.querySelectorAll(
    isFriendsRoute(location)
      ? ':is([role="main"], main, [role="navigation"]):not([role="banner"] *)'
      : '[role="main"], main',
  );
  return [...all].filter(
    (one) => one.parentElement?.closest('[role="main"], main, [role="navigation"]') === null,
  );
};

function read(): PeopleList | undefined {
  if (!isMine()) return undefined;
  const own = accountAt();
  const found = regions().map((region) =>
    personRowsIn(
      region,
      personLinks(region)
        .filter(({ account }) => account.handle !== own?.handle && account.handle !== own?.id)
        .map(({ link, account }) => ({ link, key: account.handle })),
    ),
  );
  const rows = found
    .flatMap((one) => one.rows)
    .filter(({ element }) => hasFace(element))
    .flatMap(({ element }) => {
      const account = personIn(element);
      return account === undefined ? [] : [{ element, account }];
    });
  return { rows, nameless: found.flatMap((one) => one.nameless) };
}

/** Friends, followers, and requests to be friends. */
export const facebookLists: ListReader = { info: facebook, account: () => accountAt(), read };
