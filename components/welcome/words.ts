import type { PracticePost } from '../../lib/core/practice-post.ts';
import type { WelcomeFacts } from '../../lib/core/welcome.ts';
import * as m from '../../lib/language/made/messages.ts';
import { dateInWords, list } from '../format.ts';

/** Why the words of a practice post are marked, by the rule that marks them. */
const whys: Readonly<Record<string, () => string>> = {
  'school-affiliation': () => m.welcomeWhySchool(),
  'confidential-matter': () => m.welcomeWhyMatter(),
  'contact-details': () => m.welcomeWhyContact(),
};

/** Why a practice post is marked, or that nothing in it is. */
export function practiceWhy({ marks }: PracticePost): string {
  const [first] = marks;
  return first === undefined ? m.welcomeWhyNot() : (whys[first.rule]?.() ?? '');
}

/** What Lanyard looks at on this device. */
export const looksAt = ({ nudged, hasLists, enforcement }: WelcomeFacts): readonly string[] => [
  m.welcomeLooksWriting({ sites: list(nudged) }),
  m.welcomeLooksAround(),
  hasLists ? m.welcomeLooksListed() : m.welcomeLooksContact(),
  m.welcomeLooksProfile(),
  enforcement === 'enforced' ? m.welcomeLooksTimeKept() : m.welcomeLooksTime(),
  m.welcomeLooksSignedIn(),
  m.welcomeLooksEdit(),
];

/** What it never looks at (clauses N). */
export const neverLooksAt = (): readonly string[] => [
  m.welcomeNeverMessages(),
  m.welcomeNeverPhones(),
  m.welcomeNeverPress(),
  m.welcomeNeverPhotos(),
  m.welcomeNeverKnowledge(),
  m.welcomeNeverOthers(),
];

/** What is kept, and where. */
export const staysWhere = ({ keepWeeks, synced }: WelcomeFacts): readonly string[] => [
  m.welcomeStaysTyped(),
  m.welcomeStaysMinutes({ count: keepWeeks }),
  m.welcomeStaysNudges(),
  m.welcomeStaysYours(),
  m.welcomeStaysPasses(),
  m.welcomeStaysDelete(),
  synced ? m.welcomeStaysSynced() : m.welcomeStaysHere(),
];

/** Who can see what of it. */
export const whoSees = (): readonly string[] => [
  m.welcomeSeesYou(),
  m.welcomeSeesProfile(),
  m.welcomeSeesSchool(),
];

/** What Lanyard goes by here: what the school has pushed, a file of the school opened by oneself, or neither. */
export function policyLine({ origin, name, version }: WelcomeFacts): string {
  if (origin === 'none' || origin === 'names') return m.welcomeNoPolicy();
  const isFile = origin === 'file';
  if (name === undefined) return isFile ? m.welcomeUnnamedFile() : m.welcomeUnnamedPolicy();
  if (version === undefined) return isFile ? m.welcomeFile({ name }) : m.welcomePolicy({ name });
  return isFile ? m.welcomeFileVersion({ name, version }) : m.welcomePolicyVersion({ name, version });
}

/** What was read and when; where another policy holds now, that it has changed. */
export function readLine({ acknowledged, due, managed }: WelcomeFacts): string {
  if (acknowledged === undefined) return m.welcomeNotRead();
  const date = dateInWords(acknowledged.on);
  if (due)
    return managed && acknowledged.managed ? m.welcomeChanged({ date }) : m.welcomeChangedHere({ date });
  const { version } = acknowledged;
  return version === undefined ? m.welcomeRead({ date }) : m.welcomeReadVersion({ date, version });
}
