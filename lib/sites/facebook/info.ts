import type { SiteInfo } from '../../core/site-info.ts';

export const facebook: SiteInfo = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'messenger.com'],
  hasLists: true,
};
