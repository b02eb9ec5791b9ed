import type { SiteInfo } from '../../core/site-info.ts';

export const instagram: SiteInfo = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  hasLists: true,
  signOut: 'https://www.instagram.com/accounts/logout/',
};
