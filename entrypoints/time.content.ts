import { defineContentScript } from 'wxt/utils/define-content-script';

import { timeGuard } from '../lib/content/time/time-guard.ts';
import { matchesOf, usuallyCounted } from '../lib/core/site-info.ts';
import { catalogue } from '../lib/sites/catalogue.ts';

/**
 * Every counted page: is somebody there, and is the site open? The worker registers it for the sites that count only
 * where policy names them.
 */
export default defineContentScript({
  matches: usuallyCounted(catalogue).flatMap(matchesOf),
  runAt: 'document_start',
  // Also in windows that a page of the site makes by itself: `about:blank`, `blob:`.
  matchOriginAsFallback: true,
  // A message to the page would tell it that Lanyard is here.
  noScriptStartedPostMessage: true,
  main: () => void timeGuard(),
});
