import type { SiteTopic } from './topics.ts';

/** A page of a site, where something is set or seen. */
export type SitePage = {
  label: string;
  href: string;
  /**
   * When the address was last looked up (`YYYY-MM-DD`), in what is public about the site. Pages behind a sign-in were not
   * opened for it.
   */
  lookedUp: string;
};

type SitePages = {
  /** The profile check-up can be asked for there (S5). */
  readsProfile: boolean;
  /** By topic; signing out is the site's own affair (`SiteInfo`). */
  pages: Readonly<Record<Exclude<SiteTopic, 'sign-out'>, readonly SitePage[]>>;
};

const on =
  (lookedUp: string) =>
  (label: string, href: string): SitePage => ({ label, href, lookedUp });

const page = on('2026-11-21');

/**
 * The one list of addresses that the privacy check-up leads to. Where a site has no page for a topic, the nearest one
 * stands here, and the words of the topic say what to look for.
 */
export const checkUpSites: Readonly<Record<string, SitePages>> = {
  facebook: {
    readsProfile: true,
    pages: {
      audience: [
        page('Posts, new and past', 'https://www.facebook.com/settings/?tab=posts'),
        page(
          'Followers and public posts',
          'https://www.facebook.com/settings/?tab=followers_and_public_content',
        ),
        page('Facebook’s own check-up', 'https://www.facebook.com/privacy/checkup/'),
      ],
      search: [
        page(
          'How people find you; who sees your friends',
          'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
        ),
      ],
      'log-in': [
        page('Password and two steps', 'https://accountscenter.facebook.com/password_and_security/'),
      ],
      email: [page('Contact details', 'https://accountscenter.facebook.com/personal_info/contact_points/')],
      tags: [
        page('Review of tags', 'https://www.facebook.com/settings/?tab=profile_and_tagging'),
        page('Photos you are tagged in', 'https://www.facebook.com/me/photos_of'),
      ],
      'old-posts': [
        page(
          'Your posts, photos and videos',
          'https://www.facebook.com/me/allactivity?category_key=MANAGEPOSTSPHOTOSANDVIDEOS',
        ),
        page('Everything you have done', 'https://www.facebook.com/me/allactivity'),
      ],
      profile: [page('Your own profile, then “About”', 'https://www.facebook.com/me')],
    },
  },
  instagram: {
    readsProfile: true,
    pages: {
      audience: [
        page('Private account', 'https://www.instagram.com/accounts/settings/v2/account_privacy/'),
        page('Who sees stories', 'https://www.instagram.com/accounts/hide_story_and_live/'),
      ],
      search: [
        page('Private account', 'https://www.instagram.com/accounts/settings/v2/account_privacy/'),
        page('Account suggestions', 'https://www.instagram.com/accounts/edit/'),
      ],
      'log-in': [
        page('Password and two steps', 'https://accountscenter.instagram.com/password_and_security/'),
      ],
      email: [page('Contact details', 'https://accountscenter.instagram.com/personal_info/contact_points/')],
      tags: [page('Tags and mentions', 'https://www.instagram.com/accounts/settings/v2/tags_and_mentions/')],
      'old-posts': [
        page('Your photos and videos', 'https://www.instagram.com/your_activity/photos_and_videos/posts/'),
        page('Your comments', 'https://www.instagram.com/your_activity/interactions/comments'),
      ],
      profile: [page('Edit your profile', 'https://www.instagram.com/accounts/edit/')],
    },
  },
  x: {
    readsProfile: true,
    pages: {
      audience: [page('Audience and tagging', 'https://x.com/settings/audience_and_tagging')],
      search: [page('Discoverability and contacts', 'https://x.com/settings/contacts')],
      'log-in': [
        page('Two steps', 'https://x.com/settings/account/login_verification'),
        page('Password', 'https://x.com/settings/password'),
        page('Where you are signed in', 'https://x.com/settings/apps_and_sessions'),
      ],
      email: [page('E-mail address', 'https://x.com/settings/email')],
      tags: [page('Photo tagging', 'https://x.com/settings/audience_and_tagging')],
      'old-posts': [page('An archive of all you posted', 'https://x.com/settings/download_your_data')],
      profile: [page('Edit your profile', 'https://x.com/settings/profile')],
    },
  },
  threads: {
    readsProfile: true,
    pages: {
      audience: [page('Private profile', 'https://www.threads.com/settings/privacy')],
      search: [page('Private profile', 'https://www.threads.com/settings/privacy')],
      'log-in': [
        page(
          'Password and two steps, as for Instagram',
          'https://accountscenter.instagram.com/password_and_security/',
        ),
      ],
      email: [
        page(
          'Contact details, as for Instagram',
          'https://accountscenter.instagram.com/personal_info/contact_points/',
        ),
      ],
      tags: [page('Who can mention you', 'https://www.threads.com/settings/privacy')],
      'old-posts': [page('Threads, then your own profile', 'https://www.threads.com/')],
      profile: [page('Threads, then your own profile', 'https://www.threads.com/')],
    },
  },
  linkedin: {
    readsProfile: false,
    pages: {
      audience: [
        page('Visibility', 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility'),
      ],
      search: [
        page('Public profile', 'https://www.linkedin.com/public-profile/settings'),
        page(
          'Found by e-mail or phone',
          'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
        ),
      ],
      'log-in': [
        page('Two steps', 'https://www.linkedin.com/mypreferences/d/two-factor-authentication'),
        page('Password', 'https://www.linkedin.com/mypreferences/d/change-password'),
      ],
      email: [page('E-mail addresses', 'https://www.linkedin.com/mypreferences/d/manage-email-addresses')],
      tags: [
        page('Mentions and tags', 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility'),
      ],
      'old-posts': [page('All your activity', 'https://www.linkedin.com/in/me/recent-activity/all/')],
      profile: [page('Your own profile', 'https://www.linkedin.com/in/me/')],
    },
  },
};

/** Looking for one's own name (V5), and having what is found taken away. */
export const searchPages: readonly SitePage[] = [
  page('Search the web', 'https://www.google.com/'),
  page('Results about you, and how to have them removed', 'https://myactivity.google.com/results-about-you'),
];

/** The oldest look at any of them. */
export const allLookedUpBy: string =
  [...Object.values(checkUpSites).flatMap(({ pages }) => Object.values(pages).flat()), ...searchPages]
    .map(({ lookedUp }) => lookedUp)
    .sort()[0] ?? '';
