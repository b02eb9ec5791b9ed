import { createSiteReplica } from '../shared/create-site-replica.ts';
import { hashClasses } from '../shared/hash-classes.ts';

export const instagramReplica = createSiteReplica({
  served: ['www.instagram.com'],
  redirected: ['instagram.com'],
  home: 'www.instagram.com',
  title: 'Instagram',
  page: new URL('./page/', import.meta.url),
  rootId: 'mount_0_0',
  finish: hashClasses,
});
