import { matchesOf } from '../text/contact/found.ts';
import { rawSpan } from '../text/read-text.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** A word for a secret, then its value: 4 to 32 characters with a digit or sign among the first. */
const credential =
  /\b(?:password|passcode|pass word|pin(?: number)?|log ?in|user ?name)(?: for [a-z ]{2,30})?(?: is(?: still| now)?| ?[:=]) ?["']?(?=[^\s"']{0,20}[0-9:!@$%&*])[^\s"']{4,32}/g;

/** A password, PIN or log-in with its value (C4), which is never shared, not even in a private message. */
export const sharedCredential: Rule = {
  id: 'shared-credential',
  kind: 'contact',
  title: 'A password or log-in',
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['C4'],
  defaultSeverity: 'notice',
  advice: {
    why: 'Whoever reads it can sign in with it, here or elsewhere.',
    instead: 'Leave it out. If somebody needs access, ask IT for a log-in of their own.',
  },
  painted: true,
  compile: () => (text) =>
    [...matchesOf(credential, text.normal.text)].map(({ start, end }) => ({
      ...rawSpan(text, start, end),
      confidence: 'likely' as const,
    })),
};

export const sharedCredentialExamples: RuleExamples = {
  flagged: [
    { text: 'the reading app password is Badger42', marks: 'password is Badger42' },
    { text: 'Password: Summer2026!', marks: 'Password: Summer2026!' },
    { text: 'password=hunter22 for everyone', marks: 'password=hunter22' },
    { text: 'wifi password is still w1fi4all', marks: 'password is still w1fi4all' },
    { text: 'the password for the tablets is now Tabl3ts', marks: 'password for the tablets is now Tabl3ts' },
    { text: 'door pin is 4471', marks: 'pin is 4471' },
    { text: 'pin number: 8802', marks: 'pin number: 8802' },
    { text: 'passcode is 135790 if the gate is shut', marks: 'passcode is 135790' },
    { text: 'my login is y4spelling7', marks: 'login is y4spelling7' },
    { text: 'log in: class9c', marks: 'log in: class9c' },
    { text: 'Username: jsmith12', marks: 'Username: jsmith12' },
    { text: 'user name is 9cmaths!', marks: 'user name is 9cmaths!' },
    { text: 'the password is "Acorn99"', marks: 'password is "Acorn99' },
    { text: 'the maths password is Fract10n', surface: 'message', marks: 'password is Fract10n' },
  ],
  clean: [
    { text: 'my password is terrible' },
    { text: 'forgot my password again' },
    { text: 'the password is on the board' },
    { text: 'password reset number 3 this week' },
    { text: 'pin the tail on the donkey at 4' },
    { text: 'pins and needles since 2019' },
    { text: 'my username is a bit silly' },
    { text: 'log in and vote before 9pm' },
    { text: 'bowling pin: down' },
    { text: 'who has 14 passwords to remember' },
    { text: 'never share your password, not even once' },
    { text: 'the log in page is down again' },
    { text: 'rolling pin is missing, 3 cakes to go' },
  ],
};
