import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { servePeople } from '../lib/builder/people/serve-people.ts';
import type { PeopleOutcome, PeopleRequest } from '../lib/core/builder/people-run.ts';

const failed: PeopleOutcome = { kind: 'failed' };

/**
 * A worker of the policy builder that reads exports and makes lists of them. Names are in its memory alone, and go with it:
 * it answers once, and the page ends it.
 */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<PeopleRequest>) => {
    // What is thrown might quote a file.
    void servePeople(data).then(postMessage, () => postMessage(failed));
  });
});
