import '../../lib/content/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { isAlive } from '../../lib/content/is-alive.ts';
import { startOnce } from '../../lib/content/start-once.ts';
import { startNudges } from '../../lib/content/start.ts';
import { matchesOf } from '../../lib/core/site-info.ts';
import { adapterFor, adapters } from '../../lib/sites/adapters.ts';

/** Nudges, on every site whose pages Lanyard can read. */
export default defineContentScript({
  matches: adapters.flatMap(({ info }) => matchesOf(info)),
  runAt: 'document_start',
  allFrames: false,
  // The message would tell the page the extension's id.
  noScriptStartedPostMessage: true,
  main() {
    const adapter = adapterFor(location.hostname);
    if (adapter !== undefined) startOnce(() => startNudges(adapter, isAlive));
  },
});
