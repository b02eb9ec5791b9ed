import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { handOver } from '../lib/core/hand-over.ts';
import { detection } from '../lib/rules/detection.ts';

/** The rules, which the worker puts into a page whose script asks for them. */
export default defineUnlistedScript(() => handOver(detection));
