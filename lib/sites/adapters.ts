import { facebookAdapter } from './facebook/index.ts';
import { instagramAdapter } from './instagram/index.ts';
import { linkedinAdapter } from './linkedin/index.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { threadsAdapter } from './threads/index.ts';
import { xAdapter } from './x/index.ts';

/** Every site whose pages Lanyard can read: one script each in `entrypoints`, and the scenarios of the tests. */
export const adapters: readonly SiteAdapter[] = [
  facebookAdapter,
  instagramAdapter,
  linkedinAdapter,
  threadsAdapter,
  xAdapter,
];
