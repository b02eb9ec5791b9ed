import type { Page } from 'puppeteer-core';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { SiteDriver, SiteSwitches } from './site-driver.ts';
import { x } from './x.ts';

/** One's own profile on a stand-in: where it is, and what the site holds once these words were saved as the bio. */
type OwnProfile = { site: SiteDriver; path: string; saved: (bio: string) => object };

const me = 'ms_taylor_reads';

export const ownProfiles: Readonly<Record<'x' | 'facebook' | 'instagram', OwnProfile>> = {
  x: {
    site: x,
    path: `/${me}`,
    saved: (bio) => ({
      kind: 'profile',
      as: me,
      displayName: 'Hannah Taylor',
      description: bio,
      location: 'Leeds',
      url: '',
    }),
  },
  facebook: {
    site: facebook,
    path: '/hannah.taylor.reads',
    saved: (bio) => ({ kind: 'profile', section: 'bio', as: 'hannah.taylor.reads', fields: { bio } }),
  },
  instagram: { site: instagram, path: `/${me}/`, saved: (bio) => ({ kind: 'profile', as: me, bio }) },
};

/** Opens the own profile with these words as its bio, as somebody wrote it long ago. */
export async function openOwnProfile(
  page: Page,
  { site, path, saved }: OwnProfile,
  bio: string,
  switches: SiteSwitches = {},
): Promise<void> {
  await page.evaluateOnNewDocument(
    (entry) => {
      sessionStorage.setItem('replica.sent', entry);
    },
    JSON.stringify([saved(bio)]),
  );
  await site.open(page, path, switches);
  await page.waitForFunction((words) => document.body.innerText.includes(words), {}, bio);
}
