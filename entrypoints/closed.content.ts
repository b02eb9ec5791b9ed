import { defineContentScript } from 'wxt/utils/define-content-script';

import '../lib/content/time/closed.css';
import { timeGuard } from '../lib/content/time/time-guard.ts';
import { matchesOf } from '../lib/core/site-info.ts';
import { catalogue } from '../lib/sites/catalogue.ts';

/**
 * Registered by the worker while a site is closed, and taken away when it opens: the page is covered from its first
 * frame, without waiting for a worker that sleeps.
 */
export default defineContentScript({
  matches: catalogue.flatMap(matchesOf),
  registration: 'runtime',
  runAt: 'document_start',
  // Also in windows that a page of the site makes by itself: `about:blank`, `blob:`.
  matchOriginAsFallback: true,
  // A message to the page would tell it that Lanyard is here.
  noScriptStartedPostMessage: true,
  main: () => timeGuard().coverAtOnce(),
});
