import { isHostOf } from '../core/site-info.ts';
import { facebookAdapter } from './facebook/index.ts';
import { instagramAdapter } from './instagram/index.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { xAdapter } from './x/index.ts';

/** Every site whose pages Lanyard can read. Its matches in the manifest follow from this list. */
export const adapters: readonly SiteAdapter[] = [facebookAdapter, instagramAdapter, xAdapter];

export const adapterFor = (host: string): SiteAdapter | undefined =>
  adapters.find(({ info }) => isHostOf(info, host));
