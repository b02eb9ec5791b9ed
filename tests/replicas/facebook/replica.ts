import { createSiteReplica } from '../shared/create-site-replica.ts';
import { hashClasses } from '../shared/hash-classes.ts';

export const facebookReplica = createSiteReplica({
  served: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'www.messenger.com'],
  redirected: ['facebook.com'],
  home: 'www.facebook.com',
  title: 'Facebook',
  page: new URL('./page/', import.meta.url),
  rootId: 'mount_0_0',
  htmlId: 'facebook',
  finish: hashClasses,
});
