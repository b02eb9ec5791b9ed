import { createSiteReplica } from '../shared/create-site-replica.ts';
import { hashClasses } from '../shared/hash-classes.ts';

export const threadsReplica = createSiteReplica({
  served: ['www.threads.com'],
  redirected: ['threads.com', 'threads.net', 'www.threads.net'],
  home: 'www.threads.com',
  title: 'Threads',
  page: new URL('./page/', import.meta.url),
  rootId: 'barcelona-page-layout',
  finish: hashClasses,
});
