import { defineContentScript } from 'wxt/utils/define-content-script';

import { startEditPause } from '../lib/content/edit-pause/start.ts';
import { isAlive } from '../lib/content/is-alive.ts';
import { pageScriptOf } from '../lib/content/page-script.ts';
import { startOnce } from '../lib/content/start-once.ts';
import { wikipediaSite } from '../lib/sites/wikipedia/index.ts';

/** Asks before Wikipedia is edited, where policy asks that on school devices. */
export default defineContentScript({
  ...pageScriptOf(wikipediaSite.info),
  main: () => {
    startOnce(() => startEditPause(wikipediaSite, isAlive));
  },
});
