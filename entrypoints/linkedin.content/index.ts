import '../../lib/content/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { pageScriptOf } from '../../lib/content/page-script.ts';
import { runNudges } from '../../lib/content/run-nudges.ts';
import { linkedinAdapter } from '../../lib/sites/linkedin/index.ts';

/** Nudges on LinkedIn. */
export default defineContentScript({
  ...pageScriptOf(linkedinAdapter.info),
  main: () => runNudges(linkedinAdapter),
});
