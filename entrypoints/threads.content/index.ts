import '../../lib/content/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { pageScriptOf } from '../../lib/content/page-script.ts';
import { runNudges } from '../../lib/content/run-nudges.ts';
import { threadsAdapter } from '../../lib/sites/threads/index.ts';

/** Nudges on Threads. */
export default defineContentScript({
  ...pageScriptOf(threadsAdapter.info),
  main: () => runNudges(threadsAdapter),
});
