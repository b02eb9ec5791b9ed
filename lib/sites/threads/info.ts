import type { SiteInfo } from '../../core/site-info.ts';

/** It moved from `threads.net`, whose links still lead here. */
export const threads: SiteInfo = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  counting: 'chosen',
  hasLists: true,
};
