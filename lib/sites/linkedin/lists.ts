import { personRowsIn } from '../../dom/person-rows.ts';
import { accountOf } from '../handles.ts';
import type { ListReader, PeopleList } from '../people-list.ts';
import { linkedin } from './info.ts';
import { accountLinks, nameIn, ownAccount } from './people.ts';
import { isOwnListPath } from './urls.ts';

function read(): PeopleList | undefined {
  const main = isOwnListPath(location.pathname) ? document.querySelector('main, [role="main"]') : null;
  if (main === null) return undefined;
  const own = ownAccount()?.handle;
  const links = accountLinks(main)
    .filter(({ handle }) => handle !== own)
    .map(({ link, handle }) => ({ link, key: handle }));
  const { rows, nameless } = personRowsIn(main, links);
  return {
    rows: rows.map(({ element, key }) => ({ element, account: accountOf(key, nameIn(element, key)) })),
    nameless,
  };
}

/** Connections, followers, those followed, and requests to connect. */
export const linkedinLists: ListReader = { info: linkedin, account: ownAccount, read };
