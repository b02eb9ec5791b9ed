import type { Contacts, NudgeSettings } from '../core/settings.ts';
import type { ContactAction } from '../sites/site-adapter.ts';
import { either, pressAgain } from './words.ts';

/**
 * What Lanyard says about contacts with people. Nothing here may name anybody or differ by role: somebody may stand
 * beside the screen.
 */

/** What is about to be done. */
const titles: Record<ContactAction['kind'], string> = {
  follow: 'Before you follow',
  befriend: 'Before you send a friend request',
  accept: 'Before you accept',
};

const head = (contacts: Contacts): string => contacts.head ?? 'your head';

const askWhom = (contacts: Contacts): string =>
  either([head(contacts), ...(contacts.dsl === undefined ? [] : [contacts.dsl])]);

const exceptions: Record<Exclude<NudgeSettings['familyExemption'], 'none'>, string> = {
  parents: 'Your policy makes an exception for relatives who are parents of pupils.',
  all: 'Your policy makes an exception for family.',
};

const sameName = (own?: true): string =>
  `This name is the same as one on your ${own ? 'own' : 'school’s'} list. It may be someone else.`;

export const contact = {
  title: (kind: ContactAction['kind']) => titles[kind],
  lead: sameName,
  /** P7, and a friend one has already: the same words for both, and for every role. */
  page: (own?: true) => `${sameName(own)} “Why?” has what your policy asks.`,
  /** P8, C8 */
  message: (own?: true) =>
    `${sameName(own)} If it is not, please ${own ? 'ask your head before you write' : 'write from your school’s own systems instead'}, and neither ask for personal details nor give yours.`,
  /** A4, A7 */
  official: {
    follow: 'You are using your school’s account. Is this one that your policy lets it follow?',
    befriend: 'You are using your school’s account. Is this one that your policy lets it follow?',
    accept:
      'You are using your school’s account. Has this person been checked, and has whoever decides approved?',
  } satisfies Record<ContactAction['kind'], string>,
  /** P13: no role, as nobody but the user knows why a name is there. */
  whyOwn: 'The name is on the list that you keep in this browser, of children you taught elsewhere.',
  policySaysOfPupils: 'Your school’s policy says of pupils',
  officialGoOn: 'Yes, go on',
  officialGone: (called?: string) => `All right. ${pressAgain(called)}`,
  whyOfficial: 'Your school’s policy asks this of the school’s own accounts.',
  nothingSent: 'Nothing has been sent yet.',
  goBack: 'Go back',
  someoneElse: 'It’s someone else',
  policyAllows: 'My policy allows this',
  askFirst: 'Not sure? Ask first',
  /** R6 */
  ask: (contacts: Contacts) =>
    `If there is any doubt, ask ${askWhom(contacts)} before you go on. Asking is always all right.`,
  refused: 'Your school’s policy does not allow this here. If it is someone else, please ask first.',
  someoneElseDone: (called?: string) => `Thank you. ${pressAgain(called)}`,
  /** P5 */
  policyAllowsDone: (exemption: keyof typeof exceptions, called?: string) =>
    `${exceptions[exemption]} ${pressAgain(called)}`,
  safety: ({ dsl }: Contacts) =>
    `If a child tells you they are not safe: do not promise to keep it secret, do not investigate, tell ${dsl ?? 'your designated safeguarding lead'} now; in immediate danger 999. Take a note before you decline or block.`,
};

/** What helps to say no to a request (P2). */
export const declining = {
  title: 'If you decline',
  refusal: {
    label: 'A kind way to say no',
    about: (contacts: Contacts) =>
      `You need not answer. To a child send nothing, and tell ${head(contacts)} that a request came. To anybody else you could say:`,
    usual: 'Thank you for asking, but we’re all asked not to connect here; the office will always reach me.',
  },
  note: {
    label: 'A note for yourself',
    about: 'For your own papers. Lanyard keeps nothing of it: copy it or print it now.',
    words: (site: string, date: string) => `A request came on ${date}, on ${site}; I declined.`,
  },
  copy: 'Copy',
  print: 'Print',
  copied: 'Copied. You can paste it anywhere.',
  notCopied: 'Your browser did not allow copying. Select the words above and copy them by hand.',
};
