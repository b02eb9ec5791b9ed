import { personRowsIn } from '../../dom/person-rows.ts';
import { accountOf } from '../handles.ts';
import type { ListReader, PeopleList } from '../people-list.ts';
import { threads } from './info.ts';
import { accountLinks, nameNear, ownAccount } from './people.ts';
import { isProfilePath, isRequestsPath, ownerOfPath } from './urls.ts';

const editors = '[contenteditable], textarea, input:not([type="search"], [role="searchbox"])';

/** Followers and those followed are a dialog over the own profile, requests a page. */
function region(own: string | undefined): Element | undefined {
  const path = location.pathname;
  if (isRequestsPath(path)) return document.querySelector('main, [role="main"]') ?? document.body;
  if (own === undefined || !isProfilePath(path) || ownerOfPath(path) !== own) return undefined;
  const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1);
  return dialog?.querySelector(editors) === null ? dialog : undefined;
}

function read(): PeopleList | undefined {
  const own = ownAccount()?.handle;
  const within = region(own);
  if (within === undefined) return undefined;
  const links = accountLinks(within)
    .filter(({ link, handle }) => handle !== own && link.closest('nav, [role="navigation"]') === null)
    .map(({ link, handle }) => ({ link, key: handle }));
  const { rows, nameless } = personRowsIn(within, links);
  return {
    rows: rows.map(({ element, key }) => ({ element, account: accountOf(key, nameNear(element, key)) })),
    nameless,
  };
}

/** Followers, those followed, and requests to follow. */
export const threadsLists: ListReader = { info: threads, account: ownAccount, read };
