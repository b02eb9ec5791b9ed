import * as m from '../../language/made/messages.ts';
import type { CheckUpMode, CheckUpTopic } from './topics.ts';

/** A message, said when it is drawn. */
type Say = () => string;

/** What the page says of one thing to look at. */
type TopicWords = {
  title: Say;
  /** One or two sentences: why, and what to look for. */
  why: Say;
  /** What “Done” is called, where that says too little. */
  done?: Say;
  /** Clause ids of the five documents that ask it, for the docs and tests. */
  asked: readonly string[];
};

const words: Readonly<Record<CheckUpTopic, TopicWords>> = {
  audience: {
    title: m.checkUpTopicAudience,
    why: m.checkUpTopicAudienceWhy,
    asked: ['V1'],
  },
  search: {
    title: m.checkUpTopicSearch,
    why: m.checkUpTopicSearchWhy,
    asked: ['V2'],
  },
  'log-in': {
    title: m.checkUpTopicLogIn,
    why: m.checkUpTopicLogInWhy,
    asked: ['V3'],
  },
  email: {
    title: m.checkUpTopicEmail,
    why: m.checkUpTopicEmailWhy,
    asked: ['V4'],
  },
  tags: {
    title: m.checkUpTopicTags,
    why: m.checkUpTopicTagsWhy,
    asked: ['P12'],
  },
  'old-posts': {
    title: m.checkUpTopicOldPosts,
    why: m.checkUpTopicOldPostsWhy,
    asked: ['S5'],
  },
  profile: {
    title: m.checkUpTopicProfile,
    why: m.checkUpTopicProfileWhy,
    asked: ['S3', 'S5'],
  },
  'sign-out': {
    title: m.checkUpTopicSignOut,
    why: m.checkUpTopicSignOutWhy,
    asked: ['V6'],
  },
  'own-name': {
    title: m.checkUpTopicOwnName,
    why: m.checkUpTopicOwnNameWhy,
    asked: ['V5'],
  },
  'own-child': {
    title: m.checkUpTopicOwnChild,
    why: m.checkUpTopicOwnChildWhy,
    asked: ['P10'],
  },
  head: {
    title: m.checkUpTopicHead,
    why: m.checkUpTopicHeadWhy,
    done: m.checkUpTopicHeadDone,
    asked: ['P6'],
  },
  'taught-elsewhere': {
    title: m.checkUpTopicTaughtElsewhere,
    why: m.checkUpTopicTaughtElsewhereWhy,
    asked: ['P13'],
  },
  'pupils-left': {
    title: m.checkUpTopicPupilsLeft,
    why: m.checkUpTopicPupilsLeftWhy,
    asked: ['S5', 'P3', 'P13'],
  },
  groups: {
    title: m.checkUpTopicGroups,
    why: m.checkUpTopicGroupsWhy,
    asked: ['S5'],
  },
  'hand-over': {
    title: m.checkUpTopicHandOver,
    why: m.checkUpTopicHandOverWhy,
    asked: ['A1', 'A5'],
  },
  approval: {
    title: m.checkUpTopicApproval,
    why: m.checkUpTopicApprovalWhy,
    asked: ['A5'],
  },
  purpose: {
    title: m.checkUpTopicPurpose,
    why: m.checkUpTopicPurposeWhy,
    asked: ['A5'],
  },
  administrators: {
    title: m.checkUpTopicAdministrators,
    why: m.checkUpTopicAdministratorsWhy,
    asked: ['A5'],
  },
  moderators: {
    title: m.checkUpTopicModerators,
    why: m.checkUpTopicModeratorsWhy,
    asked: ['A5'],
  },
  contributors: {
    title: m.checkUpTopicContributors,
    why: m.checkUpTopicContributorsWhy,
    asked: ['A5', 'A7'],
  },
  safety: {
    title: m.checkUpTopicSafety,
    why: m.checkUpTopicSafetyWhy,
    asked: ['A5', 'A2'],
  },
  closing: {
    title: m.checkUpTopicClosing,
    why: m.checkUpTopicClosingWhy,
    asked: ['A5'],
  },
};

/** Where a topic is another thing for somebody who leaves. */
const leaving: Partial<Record<CheckUpTopic, Partial<TopicWords>>> = {
  profile: {
    title: m.checkUpLeavingProfile,
    why: m.checkUpLeavingProfileWhy,
  },
  'old-posts': {
    title: m.checkUpLeavingOldPosts,
    why: m.checkUpLeavingOldPostsWhy,
  },
  email: {
    title: m.checkUpLeavingEmail,
    why: m.checkUpLeavingEmailWhy,
  },
  'sign-out': {
    title: m.checkUpLeavingSignOut,
    why: m.checkUpLeavingSignOutWhy,
  },
};

/** What the page says of a topic in a mode. */
export const wordsOf = (mode: CheckUpMode, topic: CheckUpTopic): TopicWords => ({
  ...words[topic],
  ...(mode === 'leaving' && leaving[topic]),
});
