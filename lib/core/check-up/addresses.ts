import * as m from '../../language/made/messages.ts';
import type { SiteTopic } from './topics.ts';

/** A page of a site, where something is set or seen. */
export type SitePage = {
  label: () => string;
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
  (label: () => string, href: string): SitePage => ({ label, href, lookedUp });

const page = on('2026-11-22');

/**
 * The one list of addresses that the privacy check-up leads to. Where a site has no page for a topic, the nearest one
 * stands here, and the words of the topic say what to look for.
 */
export const checkUpSites: Readonly<Record<string, SitePages>> = {
  facebook: {
    readsProfile: true,
    pages: {
      audience: [
        page(m.checkUpPagePostsNewAndPast, 'https://www.facebook.com/settings/?tab=posts'),
        page(
          m.checkUpPageFollowersAndPublicPosts,
          'https://www.facebook.com/settings/?tab=followers_and_public_content',
        ),
        page(m.checkUpPageFacebookOwnCheckUp, 'https://www.facebook.com/privacy/checkup/'),
      ],
      search: [
        page(
          m.checkUpPageHowPeopleFindYouWhoSees,
          'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
        ),
      ],
      'log-in': [
        page(m.checkUpPagePasswordAndTwoSteps, 'https://accountscenter.facebook.com/password_and_security/'),
      ],
      email: [
        page(
          m.checkUpPageContactDetails,
          'https://accountscenter.facebook.com/personal_info/contact_points/',
        ),
      ],
      tags: [
        page(m.checkUpPageReviewOfTags, 'https://www.facebook.com/settings/?tab=profile_and_tagging'),
        page(m.checkUpPagePhotosYouAreTaggedIn, 'https://www.facebook.com/me/photos_of'),
      ],
      'old-posts': [
        page(
          m.checkUpPageYourPostsPhotosAndVideos,
          'https://www.facebook.com/me/allactivity?category_key=MANAGEPOSTSPHOTOSANDVIDEOS',
        ),
        page(m.checkUpPageEverythingYouHaveDone, 'https://www.facebook.com/me/allactivity'),
      ],
      profile: [page(m.checkUpPageYourOwnProfileThenAbout, 'https://www.facebook.com/me')],
    },
  },
  instagram: {
    readsProfile: true,
    pages: {
      audience: [
        page(m.checkUpPagePrivateAccount, 'https://www.instagram.com/accounts/settings/v2/account_privacy/'),
        page(m.checkUpPageWhoSeesStories, 'https://www.instagram.com/accounts/hide_story_and_live_from/'),
      ],
      search: [
        page(m.checkUpPagePrivateAccount, 'https://www.instagram.com/accounts/settings/v2/account_privacy/'),
        page(m.checkUpPageAccountSuggestions, 'https://www.instagram.com/accounts/edit/'),
      ],
      'log-in': [
        page(m.checkUpPagePasswordAndTwoSteps, 'https://accountscenter.instagram.com/password_and_security/'),
      ],
      email: [
        page(
          m.checkUpPageContactDetails,
          'https://accountscenter.instagram.com/personal_info/contact_points/',
        ),
      ],
      tags: [
        page(
          m.checkUpPageTagsAndMentions,
          'https://www.instagram.com/accounts/settings/v2/tags_and_mentions/',
        ),
      ],
      'old-posts': [
        page(
          m.checkUpPageYourPhotosAndVideos,
          'https://www.instagram.com/your_activity/photos_and_videos/posts/',
        ),
        page(m.checkUpPageYourComments, 'https://www.instagram.com/your_activity/interactions/comments'),
      ],
      profile: [page(m.checkUpPageEditYourProfile, 'https://www.instagram.com/accounts/edit/')],
    },
  },
  x: {
    readsProfile: true,
    pages: {
      audience: [page(m.checkUpPageAudienceAndTagging, 'https://x.com/settings/audience_and_tagging')],
      search: [page(m.checkUpPageDiscoverabilityAndContacts, 'https://x.com/settings/contacts')],
      'log-in': [
        page(m.checkUpPageTwoSteps, 'https://x.com/settings/account/login_verification'),
        page(m.checkUpPagePassword, 'https://x.com/settings/password'),
        page(m.checkUpPageWhereYouAreSignedIn, 'https://x.com/settings/apps_and_sessions'),
      ],
      email: [page(m.checkUpPageEMailAddress, 'https://x.com/settings/email')],
      tags: [page(m.checkUpPagePhotoTagging, 'https://x.com/settings/audience_and_tagging')],
      'old-posts': [page(m.checkUpPageAnArchiveOfAllYouPosted, 'https://x.com/settings/download_your_data')],
      profile: [page(m.checkUpPageEditYourProfile, 'https://x.com/settings/profile')],
    },
  },
  threads: {
    readsProfile: true,
    pages: {
      audience: [page(m.checkUpPagePrivateProfile, 'https://www.threads.com/settings/privacy')],
      search: [page(m.checkUpPagePrivateProfile, 'https://www.threads.com/settings/privacy')],
      'log-in': [
        page(
          m.checkUpPagePasswordAndTwoStepsAsFor,
          'https://accountscenter.instagram.com/password_and_security/',
        ),
      ],
      email: [
        page(
          m.checkUpPageContactDetailsAsForInstagram,
          'https://accountscenter.instagram.com/personal_info/contact_points/',
        ),
      ],
      tags: [page(m.checkUpPageWhoCanMentionYou, 'https://www.threads.com/settings/privacy')],
      'old-posts': [page(m.checkUpPageThreadsThenYourOwnProfile, 'https://www.threads.com/')],
      profile: [page(m.checkUpPageThreadsThenYourOwnProfile, 'https://www.threads.com/')],
    },
  },
  linkedin: {
    readsProfile: false,
    pages: {
      audience: [
        page(
          m.checkUpPageVisibility,
          'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
        ),
      ],
      search: [
        page(m.checkUpPagePublicProfile, 'https://www.linkedin.com/public-profile/settings'),
        page(
          m.checkUpPageFoundByEMailOrPhone,
          'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
        ),
      ],
      'log-in': [
        page(m.checkUpPageTwoSteps, 'https://www.linkedin.com/mypreferences/d/two-factor-authentication'),
        page(m.checkUpPagePassword, 'https://www.linkedin.com/mypreferences/d/change-password'),
      ],
      email: [
        page(m.checkUpPageEMailAddresses, 'https://www.linkedin.com/mypreferences/d/manage-email-addresses'),
      ],
      tags: [
        page(
          m.checkUpPageMentionsAndTags,
          'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
        ),
      ],
      'old-posts': [
        page(m.checkUpPageAllYourActivity, 'https://www.linkedin.com/in/me/recent-activity/all/'),
      ],
      profile: [page(m.checkUpPageYourOwnProfile, 'https://www.linkedin.com/in/me/')],
    },
  },
};

/** Looking for one's own name (V5), and having what is found taken away. */
export const searchPages: readonly SitePage[] = [
  page(m.checkUpPageSearchTheWeb, 'https://www.google.com/'),
  page(m.checkUpPageResultsAboutYouAndHowTo, 'https://myactivity.google.com/results-about-you'),
];

/** The oldest look at any of them. */
export const allLookedUpBy: string =
  [...Object.values(checkUpSites).flatMap(({ pages }) => Object.values(pages).flat()), ...searchPages]
    .map(({ lookedUp }) => lookedUp)
    .sort()[0] ?? '';
