import { button } from '../../dom/buttons.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { surfaceAt } from './boxes.ts';
import { contactAt } from './contact.ts';
import { threads } from './info.ts';
import { ownAccount } from './people.ts';
import { around, submitAt, submitByKey } from './sending.ts';

/** Threads. */
export const threadsAdapter: SiteAdapter = {
  info: threads,
  surfaceAt,
  submitAt,
  submitByKey,
  around,
  contactAt,
  needsPeople: () => document.querySelector(button) !== null,
  account: ownAccount,
};
