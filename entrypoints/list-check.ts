import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { startListCheck } from '../lib/content/list-check/start.ts';
import { listReaders } from '../lib/sites/list-readers.ts';
import { compilePeople } from '../lib/text/people-index.ts';
import { accountDigest, checkDisplayName } from '../lib/text/people.ts';

const lookUp = { accountDigest, checkDisplayName, compilePeople };

/** "Check this list" (P11), which the worker puts into the page when somebody asks for it in the popup. */
export default defineUnlistedScript(() => void startListCheck(listReaders, lookUp));
