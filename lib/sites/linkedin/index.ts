import { editor } from '../../dom/boxes.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { surfaceAt } from './boxes.ts';
import { linkedin } from './info.ts';
import { around, submitAt, submitByKey } from './sending.ts';

/**
 * LinkedIn: posts, comments, messages and the own profile. Contacts are left alone: people there are colleagues, and the
 * page does not show who is signed in.
 */
export const linkedinAdapter: SiteAdapter = {
  info: linkedin,
  surfaceAt,
  submitAt,
  submitByKey,
  around,
  contactAt: () => undefined,
  needsPeople: () => document.querySelector(editor) !== null,
  account: () => undefined,
};
