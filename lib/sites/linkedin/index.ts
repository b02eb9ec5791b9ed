import { button } from '../../dom/buttons.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { surfaceAt } from './boxes.ts';
import { contactAt } from './contact.ts';
import { linkedin } from './info.ts';
import { ownAccount } from './people.ts';
import { around, submitAt, submitByKey } from './sending.ts';
import { isRequestsPath } from './urls.ts';
import { addressee, personShown } from './whose.ts';

/** LinkedIn: posts, comments, messages, the own profile; and people, who are pupils and parents there too. */
export const linkedinAdapter: SiteAdapter = {
  info: linkedin,
  surfaceAt,
  submitAt,
  submitByKey,
  around,
  contactAt,
  personShown,
  addressee,
  needsPeople: () => document.querySelector(button) !== null,
  isRequestsPage: () => isRequestsPath(location.pathname),
  account: ownAccount,
};
