import '../../lib/content/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { pageScriptOf } from '../../lib/content/page-script.ts';
import { runNudges } from '../../lib/content/run-nudges.ts';
import { instagramAdapter } from '../../lib/sites/instagram/index.ts';

/** Nudges on Instagram. */
export default defineContentScript({
  ...pageScriptOf(instagramAdapter.info),
  main: () => runNudges(instagramAdapter),
});
