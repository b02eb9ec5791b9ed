import type { SiteInfo } from '../../core/site-info.ts';

/** The professional forum that a policy may exempt (S4). */
export const linkedin: SiteInfo = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  counting: 'chosen',
  signOut: 'https://www.linkedin.com/m/logout/',
  hasLists: true,
};
