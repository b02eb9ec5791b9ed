import { defineContentScript } from 'wxt/utils/define-content-script';

import { timeGuard } from '../lib/content/time/time-guard.ts';
import { countable, matchesOf } from '../lib/core/site-info.ts';
import { catalogue } from '../lib/sites/catalogue.ts';

/** Every counted page: is somebody there, and is the site open? */
export default defineContentScript({
  matches: countable(catalogue).flatMap(matchesOf),
  runAt: 'document_start',
  // A message to the page would tell it that Lanyard is here.
  noScriptStartedPostMessage: true,
  main: () => void timeGuard(),
});
