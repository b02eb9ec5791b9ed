import { button } from '../../dom/buttons.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { accountAt } from './account.ts';
import { audience } from './audience.ts';
import { surfaceAt } from './boxes.ts';
import { contactAt } from './contact.ts';
import { facebook } from './info.ts';
import { addressee, personShown } from './whose.ts';
import { around, submitAt, submitByKey } from './sending.ts';
import { fieldKindOf, isRequestsRoute } from './urls.ts';

/** Facebook, with Messenger. */
export const facebookAdapter: SiteAdapter = {
  info: facebook,
  surfaceAt,
  submitAt,
  submitByKey,
  around,
  contactAt,
  personShown,
  addressee,
  // Every name on every page opens a card with "Add friend" in it, and the press may come before a list would.
  needsPeople: () => fieldKindOf(location) !== 'account-field' && document.querySelector(button) !== null,
  isRequestsPage: () => isRequestsRoute(location),
  account: accountAt,
  audience,
};
