import { lasting } from '../../../shared/page/settings.ts';
import { accounts, type Person } from '../data/people.ts';

const actsAsPage = lasting('as', 'me') === 'page';

/** The person signed in, or the Page they act as. */
export const me: Person = actsAsPage ? accounts.page : accounts.me;

/** The other one of the two. */
export const other: Person = actsAsPage ? accounts.me : accounts.page;

/** `?hidden=1`: boxes nobody sees are in the page from the start. */
export const hidden = lasting('hidden', '0') === '1';

/** `?steps=2`: a post is made in two steps, and "Next" stands in the place of "Post". */
export const inTwoSteps = lasting('steps', '1') === '2';

export function switchAccount(): void {
  const url = new URL(location.href);
  url.searchParams.set('as', actsAsPage ? 'me' : 'page');
  location.assign(url);
}

/** The cookie `i_user` is there only while acting as a Page; a data script says the same, and no more is needed of it. */
export function tellWhoIsSignedIn(): void {
  const rest = 'path=/; secure; samesite=lax';
  document.cookie = `c_user=${accounts.me.id}; ${rest}`;
  document.cookie = `i_user=${accounts.page.id}; ${rest}${actsAsPage ? '' : '; max-age=0'}`;
  const data = document.createElement('script');
  data.type = 'application/json';
  data.dataset['sjs'] = '';
  const viewer = { ACCOUNT_ID: accounts.me.id, USER_ID: me.id, NAME: me.name };
  data.textContent = JSON.stringify({ require: [['CurrentUserInitialData', [], viewer, 270]] });
  document.body.append(data);
}
