import { adapters } from '../../../lib/sites/adapters.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { SiteDriver } from './site-driver.ts';
import { x } from './x.ts';

/** The sites that the shared scenarios run on: all that Lanyard can read the pages of. */
export const sites: readonly SiteDriver[] = [x, facebook, instagram].filter(({ id }) =>
  adapters.some(({ info }) => info.id === id),
);

/**
 * For a scenario that is the same on every site: Chromium runs it on all of them, Firefox on this one. What differs from
 * site to site (boxes, controls, keys, people) has specs of its own, which both browsers run.
 */
export const firefoxOn = (id: string, site: SiteDriver): { tag?: string } =>
  site.id === id ? {} : { tag: '@chromium' };

/**
 * For what Lanyard alone does, once a site's box and button are known to it: each browser runs it on one site, and each
 * on another editor (Draft.js, Lexical). That box and button are known, the scenarios of all sites show.
 */
export const oneSiteIn: readonly { site: SiteDriver; tag: '@chromium' | '@firefox' }[] = [
  { site: x, tag: '@chromium' },
  { site: facebook, tag: '@firefox' },
];
