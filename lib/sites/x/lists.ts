import { accountOf } from '../handles.ts';
import type { ListReader, PeopleList } from '../people-list.ts';
import { accountAt } from './account.ts';
import { x } from './info.ts';
import { handleIn, nameNear } from './people.ts';
import { isOwnListRoute, isRequestsRoute } from './urls.ts';

/** Beside the list stand people to follow, in cells of the same kind. */
const column = (): Element | null =>
  document.querySelector('[data-testid="primaryColumn"]') ?? document.querySelector('main');

function read(): PeopleList | undefined {
  const own = accountAt()?.handle;
  if (!isRequestsRoute(location.pathname) && !isOwnListRoute(location.pathname, own)) return undefined;
  const cells = [...(column()?.querySelectorAll('[data-testid="UserCell"]') ?? [])];
  const rows = cells.flatMap((element) => {
    const handle = handleIn(element);
    return handle === undefined || handle === own
      ? []
      : [{ element, account: accountOf(handle, nameNear(element, handle)) }];
  });
  return { rows, nameless: cells.filter((element) => handleIn(element) === undefined) };
}

/** Followers, those followed, and requests to follow. */
export const xLists: ListReader = { info: x, account: accountAt, read };
