import type { SiteAdapter } from '../site-adapter.ts';
import { ownAccount } from './account.ts';
import { hasBoxes, surfaceAt } from './boxes.ts';
import { contactAt, hasContacts } from './contact.ts';
import { instagram } from './info.ts';
import { around, submitAt, submitByKey } from './sending.ts';
import { isRequestsRoute } from './urls.ts';

/** Instagram. Nobody can read there who will see a post: the account's own setting is on another host. */
export const instagramAdapter: SiteAdapter = {
  info: instagram,
  surfaceAt,
  submitAt,
  submitByKey,
  around,
  contactAt,
  needsPeople: () => hasContacts() || hasBoxes(),
  isRequestsPage: () => isRequestsRoute(location.pathname),
  account: ownAccount,
};
