import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { profileReaderOf } from '../lib/sites/profile-readers.ts';

/**
 * Put into a page by the popup when it opens there: whether the page is one's own profile, on a site that can be read.
 * It reads who is signed in and whose page it is, and nothing else.
 */
export default defineUnlistedScript(() => profileReaderOf(location.href)?.isOwnProfile() ?? false);
