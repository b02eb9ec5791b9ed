import type { SiteAdapter } from '../site-adapter.ts';
import { ownAccount } from './account.ts';
import { audience } from './audience.ts';
import { hasBoxes, surfaceAt } from './boxes.ts';
import { contactAt, hasContacts } from './contact.ts';
import { instagram } from './info.ts';
import { addressee, personShown } from './whose.ts';
import { around, submitAt, submitByKey } from './sending.ts';
import { isRequestsRoute } from './urls.ts';

/** Instagram. */
export const instagramAdapter: SiteAdapter = {
  info: instagram,
  surfaceAt,
  submitAt,
  submitByKey,
  around,
  contactAt,
  personShown,
  addressee,
  needsPeople: () => hasContacts() || hasBoxes(),
  isRequestsPage: () => isRequestsRoute(location.pathname),
  account: ownAccount,
  audience,
};
