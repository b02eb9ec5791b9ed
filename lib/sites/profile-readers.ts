import { facebookProfile } from './facebook/profile.ts';
import { instagramProfile } from './instagram/profile.ts';
import { siteOfUrl } from '../core/site-info.ts';
import type { ProfileReader } from './profile-reader.ts';
import { threadsProfile } from './threads/profile.ts';
import { xProfile } from './x/profile.ts';

/** Every site on which the profile check-up can be asked for. */
const profileReaders: readonly ProfileReader[] = [
  facebookProfile,
  instagramProfile,
  threadsProfile,
  xProfile,
];

/** The reader for an address; undefined on every other site. */
export function profileReaderOf(url: string): ProfileReader | undefined {
  const site = siteOfUrl(
    profileReaders.map(({ info }) => info),
    url,
  );
  return profileReaders.find(({ info }) => info === site);
}
