import type { NudgeKind } from '../core/nudge.ts';
import type { PersonRole } from '../core/person-role.ts';
import type { TextSurfaceKind } from '../core/surface.ts';
import type { Audience, AudienceKind } from '../sites/site-adapter.ts';
import type { Judged } from './judge.ts';

// All that Lanyard says in a page; of contacts with people see `contact-words.ts`. British English, warm and plain, never an
// accusation: it speaks of the words and of who may read them, never of the person.

/** The keys that move into the card and back; chosen in docs/decisions. */
export const cardKeys = {
  before: 'Keyboard:',
  keys: ['Alt', 'Shift', 'Y'],
  after: 'to come here, Esc to go back',
} as const;

const whatOfKind: Record<NudgeKind, (words: string) => string> = {
  school: (words) => `“${words}” could tell people where you work`,
  role: (words) => `“${words}” could tell people what you do at school`,
  people: () => 'A name here is the same as one on your school’s list',
  contact: (words) => `“${words}” looks like private contact details`,
  photo: () => 'A photo or video is attached',
};

/** Rules whose findings are other things than the rest of their kind. */
const whatOfRule: Readonly<Record<string, (words: string) => string>> = {
  'school-email': (words) => `“${words}” is a school e-mail address or phone number`,
  // Said without the words: they may hold a name.
  'confidential-matter': () => 'This may be confidential',
  'hostile-remark': () => 'Might this be read as about your school?',
  'child-named-officially': () => 'A full name on a school account, the same as one on your school’s list',
  'name-beside-photo': () => 'A first name beside a photo on your school’s account',
  'addressed-praise': () => 'This speaks to one child by name',
  'position-mention': (words) => `“${words}” could tell people who is meant`,
  'speaking-for-school': (words) => `“${words}” could be read as your school speaking`,
  'new-official-account': (words) => `An account in the name of “${words}”?`,
  'official-hours': () => 'It is outside the hours of your school’s account',
  'official-opinion': (words) => `“${words}” on your school’s account`,
  // Said without the words: a card should not show a password once more.
  'shared-credential': () => 'This looks like a password or log-in',
};

/** What was noticed. */
export const whatOf = ({ rule, words }: Pick<Judged, 'rule' | 'words'>): string =>
  (whatOfRule[rule.id] ?? whatOfKind[rule.kind])(words);

const audiences: Record<AudienceKind, string> = {
  anyone: 'Anyone can see what you post here: your account is public.',
  followers: 'Your account is protected: your followers will see this.',
  public: 'Anyone can see this: it is shared with the public.',
  friends: 'Your friends will see this, and any of them can pass it on.',
  'friends-of-friends': 'Your friends and all of their friends will see this.',
  'some-friends': 'Some of your friends will see this, and any of them can pass it on.',
  'only-me': 'Only you will see this, as it is set now.',
  members: 'The members of this group will see this, and any of them can pass it on.',
};

/** Who will see what is being written (S9), as far as the site shows it; nothing where it does not. */
export function audienceLines(audience: Audience | undefined): readonly string[] {
  if (audience === undefined) return [];
  return [
    typeof audience === 'string'
      ? audiences[audience]
      : `Who will see this, as the site puts it: “${audience.says}”.`,
  ];
}

export const card = {
  label: 'A note from Lanyard',
  policySays: 'Your school’s policy says',
  takeOut: 'Take it out',
  takeOutHint: 'Selects the words; press Delete to take them out.',
  /** People findings are never painted: the page could read it. */
  unmarked: '“Take it out” shows you which words are meant.',
  notMySchool: 'Not my school',
  dismiss: 'Dismiss',
  understood: 'All right',
  photoAside: 'Lanyard does not look at the photo itself.',
  next: 'Next',
  place: (at: number, of: number) => `${String(at)} of ${String(of)}`,
  pauseLater: 'You will be asked once more before it is sent.',
  blockedLater: 'Your school’s policy does not allow this to be sent from here.',
  why: 'Why?',
  /** On a card that is folded for want of room. */
  unfold: 'Show',
  policyLink: 'Your school’s policy',
  newAccountForm: 'Your school’s form for new accounts',
  /** Said aloud with the first card of a page. */
  keysSpoken: 'Alt, Shift and Y lead to it.',
};

/** What pressing it once more is for. A post may have a step more: Facebook's "Next" sends nothing by itself. */
const toWhat: Record<TextSurfaceKind, string> = {
  composer: 'to go on',
  comment: 'to send it',
  message: 'to send it',
  'profile-field': 'to keep it',
  'account-field': 'to go on',
};

/**
 * What is to be done after going on. `called`: what the person sees on what they pressed, where it is short; the site may
 * have another language.
 */
export const pressAgain = (called = 'it', what = 'to go on'): string => `Press ${called} again ${what}.`;

export const pause = {
  title: (kind: TextSurfaceKind) =>
    kind === 'profile-field' || kind === 'account-field' ? 'Before you save this' : 'Before you send this',
  lead: 'Have another look. Nothing has been sent yet.',
  blockedTitle: 'Your school asks that this is not sent',
  blockedLead: 'Nothing has been sent, and your words are safe in the box.',
  change: 'Change it',
  goOn: 'Go on',
  goOnIn: (seconds: number) => `Go on (in ${String(seconds)})`,
  again: (kind: TextSurfaceKind, called?: string) => pressAgain(called, toWhat[kind]),
  goneOn: (kind: TextSurfaceKind, called?: string) => `All right. ${pressAgain(called, toWhat[kind])}`,
};

const roleWords: Record<PersonRole, string> = {
  pupil: 'a pupil',
  'former-pupil': 'a former pupil',
  parent: 'a parent or carer',
  staff: 'a colleague',
};

/** `a`, `a or b`, `a, b or c`. */
export const either = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;

/** Under which roles a name is listed: said only once it is asked for. */
export const whyRoles = (roles: readonly PersonRole[]): string =>
  `The name is on the list as ${either(roles.map((role) => roleWords[role]))}.`;

export const note = { close: 'Close' };
