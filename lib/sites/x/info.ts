import type { SiteInfo } from '../../core/site-info.ts';

export const x: SiteInfo = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  hasLists: true,
  signOut: 'https://x.com/logout',
};
