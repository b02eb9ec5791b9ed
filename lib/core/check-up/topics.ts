/**
 * Why somebody looks through their accounts: they join a school, or a year has gone by; they leave one; or they are about
 * to open an account in the school's name (A5). Kept with what was ticked: never rename them.
 */
export const checkUpModes = ['joining', 'leaving', 'official'] as const;
export type CheckUpMode = (typeof checkUpModes)[number];

/** What there is to look at on one site: its settings, and what one has put there. */
export const siteTopics = [
  'audience',
  'search',
  'log-in',
  'email',
  'tags',
  'old-posts',
  'profile',
  'sign-out',
] as const;
export type SiteTopic = (typeof siteTopics)[number];

/** What is about no one site. */
export const ownTopics = [
  'own-name',
  'own-child',
  'head',
  'taught-elsewhere',
  'pupils-left',
  'groups',
  'hand-over',
  'approval',
  'purpose',
  'administrators',
  'moderators',
  'contributors',
  'safety',
  'closing',
] as const;
export type OwnTopic = (typeof ownTopics)[number];

export type CheckUpTopic = SiteTopic | OwnTopic;

/** What belongs to each mode. */
export const topicsOf: Readonly<
  Record<CheckUpMode, { site: readonly SiteTopic[]; own: readonly OwnTopic[] }>
> = {
  joining: { site: siteTopics, own: ['own-name', 'own-child', 'head', 'taught-elsewhere'] },
  leaving: {
    site: ['profile', 'old-posts', 'email', 'sign-out'],
    own: ['pupils-left', 'groups', 'hand-over'],
  },
  official: {
    site: [],
    own: ['approval', 'purpose', 'administrators', 'moderators', 'contributors', 'safety', 'closing'],
  },
};

const prefix = 'check-up-';

/** The name under which policy gives the words of its document for a topic (`clauses`); such names are no rules. */
export const citedAs = (topic: CheckUpTopic): string => `${prefix}${topic}`;

/** Whether an entry of `clauses` is for the check-up. */
export const isCitedByCheckUp = (name: string): boolean => name.startsWith(prefix);

/** All such names. */
export const checkUpCitations: readonly string[] = [...siteTopics, ...ownTopics].map(citedAs);
