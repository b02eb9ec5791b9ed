import '../../lib/content/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { pageScriptOf } from '../../lib/content/page-script.ts';
import { runNudges } from '../../lib/content/run-nudges.ts';
import { facebookAdapter } from '../../lib/sites/facebook/index.ts';

/** Nudges on Facebook and Messenger. */
export default defineContentScript({
  ...pageScriptOf(facebookAdapter.info),
  main: () => runNudges(facebookAdapter),
});
