import type { Deployment } from '../../../lib/deployment/format.ts';

/** Ids that tell the browsers apart, so that a file with the wrong one is seen. */
export const deployment: Deployment = {
  chromeId: 'abcdefghijklmnopabcdefghijklmnop',
  edgeId: 'ponmlkjihgfedcbaponmlkjihgfedcba',
  firefoxId: 'lanyard@school-staff',
  chromeUpdateUrl: 'https://clients2.google.com/service/update2/crx',
  edgeUpdateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  firefoxInstallUrl: 'https://addons.example/lanyard.xpi?a=1&b=2',
};
