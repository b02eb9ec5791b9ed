import { wordedIn } from '../../dom/buttons.ts';
import { pathFrom } from '../../dom/event-path.ts';
import { personRowsIn, type PersonRows } from '../../dom/person-rows.ts';
import { accountOf } from '../handles.ts';
import type { ListReader, PeopleList } from '../people-list.ts';
import { ownAccount } from './account.ts';
import { isForWriting } from './boxes.ts';
import { contactAt } from './contact.ts';
import { instagram } from './info.ts';
import { accountLinks, nameIn } from './people.ts';
import { isOwnListRoute } from './urls.ts';

const rowsIn = (region: Element, own: string | undefined): PersonRows =>
  personRowsIn(
    region,
    accountLinks(region)
      .filter(({ handle }) => handle !== own)
      .map(({ link, handle }) => ({ link, key: handle })),
  );

/** Followers are a dialog over the profile, or in a narrow window a page. */
function ofFollowers(own: string | undefined): PersonRows | undefined {
  if (!isOwnListRoute(location.pathname, own)) return undefined;
  const region = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document.querySelector('main');
  return region === null ? undefined : rowsIn(region, own);
}

/** A face, and two answers of which the first accepts. */
function isRequest(row: Element): boolean {
  const answers = wordedIn(row);
  const [first] = answers;
  if (first === undefined || answers.length !== 2 || row.querySelector('img') === null) return false;
  return !isForWriting(row) && contactAt(pathFrom(first))?.kind === 'accept';
}

/** Requests are a panel over any page, without a role of its own. */
function ofRequests(own: string | undefined): PersonRows | undefined {
  const { rows } = rowsIn(document.body, own);
  const asking = rows.filter(({ element }) => isRequest(element));
  return asking.length === 0 ? undefined : { rows: asking, nameless: [] };
}

function read(): PeopleList | undefined {
  const own = ownAccount()?.handle;
  const found = ofFollowers(own) ?? ofRequests(own);
  if (found === undefined) return undefined;
  const rows = found.rows.map(({ element, key }) => ({
    element,
    account: accountOf(key, nameIn(element, key)),
  }));
  return { rows, nameless: found.nameless };
}

/** Followers, those followed, and requests to follow. */
export const instagramLists: ListReader = { info: instagram, account: ownAccount, read };
