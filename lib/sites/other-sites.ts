import type { SiteInfo } from '../core/site-info.ts';

const chosen = (id: string, name: string, ...hosts: readonly string[]): SiteInfo => ({
  id,
  name,
  hosts,
  counting: 'chosen',
});

/** Sites of which Lanyard knows nothing but where they are: policy may have their time counted and close them. */
export const otherSites: readonly SiteInfo[] = [
  chosen('bluesky', 'Bluesky', 'bsky.app'),
  chosen('pinterest', 'Pinterest', 'pinterest.com', 'pinterest.co.uk'),
  chosen('reddit', 'Reddit', 'reddit.com'),
  chosen('snapchat', 'Snapchat', 'snapchat.com'),
  chosen('tiktok', 'TikTok', 'tiktok.com'),
  chosen('youtube', 'YouTube', 'youtube.com', 'youtu.be'),
];
