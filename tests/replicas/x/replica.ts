import { createSiteReplica } from '../shared/create-site-replica.ts';

export const xReplica = createSiteReplica({
  served: ['x.com', 'mobile.x.com'],
  redirected: ['www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  home: 'x.com',
  title: 'X',
  page: new URL('./page/', import.meta.url),
  rootId: 'react-root',
  files: ['clip.webm'],
});
