import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { startWarning } from '../lib/content/warning/start.ts';
import { adapters } from '../lib/sites/adapters.ts';

/** Put into a page by the worker when it closes in five minutes or in one: most pages never need it. */
export default defineUnlistedScript(() => startWarning(adapters));
