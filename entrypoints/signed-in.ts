import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { isSignedIn } from '../lib/sites/signed-in.ts';

/**
 * Put into open pages by the popup when it is time to sign out (V6): whether somebody is signed in there. It answers yes
 * or no, and not who.
 */
export default defineUnlistedScript(() => isSignedIn(location.href));
