import type { SiteInfo } from '../../core/site-info.ts';

/** No social site: it is never counted and never closed. What is asked there is about editing alone (T8). */
export const wikipedia: SiteInfo = {
  id: 'wikipedia',
  name: 'Wikipedia',
  hosts: ['wikipedia.org'],
  counting: 'never',
};
