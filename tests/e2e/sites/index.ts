import { adapters } from '../../../lib/sites/adapters.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { SiteDriver } from './site-driver.ts';
import { x } from './x.ts';

/** The sites that the shared scenarios run on: all that Lanyard can read the pages of. */
export const sites: readonly SiteDriver[] = [x, facebook, instagram].filter(({ id }) =>
  adapters.some(({ info }) => info.id === id),
);
