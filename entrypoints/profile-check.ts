import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { runProfileCheck } from '../lib/content/profile-check/run.ts';

/** The profile check-up (S5), put into a page by the popup when its button is pressed there. */
export default defineUnlistedScript(() => {
  runProfileCheck();
});
