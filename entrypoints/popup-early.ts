import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { now } from '../lib/clock/device-clock.ts';
import { askEarly } from '../lib/messaging/early.ts';

/** The popup's first script: small, and not a module, which would wait for all the others. */
export default defineUnlistedScript(() => askEarly(now()));
