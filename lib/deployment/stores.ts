import type { Deployment } from './format.ts';

/** Lanyard’s id in Firefox, whichever way it comes there: the manifest names it. */
export const firefoxId = 'lanyard@school-staff';

/** Where each browser’s own store hands extensions out; a school’s own server takes their place. */
export const stores: Pick<
  Deployment,
  'firefoxId' | 'chromeUpdateUrl' | 'edgeUpdateUrl' | 'firefoxInstallUrl'
> = {
  firefoxId,
  chromeUpdateUrl: 'https://clients2.google.com/service/update2/crx',
  edgeUpdateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  firefoxInstallUrl: `https://addons.mozilla.org/firefox/downloads/latest/${firefoxId}/latest.xpi`,
};
