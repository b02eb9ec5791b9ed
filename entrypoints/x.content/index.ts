import '../../lib/content/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { pageScriptOf } from '../../lib/content/page-script.ts';
import { runNudges } from '../../lib/content/run-nudges.ts';
import { xAdapter } from '../../lib/sites/x/index.ts';

/** Nudges on X. */
export default defineContentScript({
  ...pageScriptOf(xAdapter.info),
  main: () => runNudges(xAdapter),
});
