import type { SiteInfo } from '../core/site-info.ts';
import { facebook } from './facebook/info.ts';
import { instagram } from './instagram/info.ts';
import { linkedin } from './linkedin/info.ts';
import { otherSites } from './other-sites.ts';
import { threads } from './threads/info.ts';
import { wikipedia } from './wikipedia/info.ts';
import { x } from './x/info.ts';

/** Every site Lanyard knows: the manifest's hosts, the policy's ids and the docs follow from this list. */
export const catalogue: readonly SiteInfo[] = [
  facebook,
  instagram,
  linkedin,
  threads,
  wikipedia,
  x,
  ...otherSites,
];
