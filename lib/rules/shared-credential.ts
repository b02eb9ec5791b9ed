import { credentialsIn } from '../text/contact/credential.ts';
import { rawSpan } from '../text/read-text.ts';
import type { Rule } from './rule.ts';

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
    credentialsIn(text.normal.text).map(({ start, end }) => ({
      ...rawSpan(text, start, end),
      confidence: 'likely' as const,
    })),
};
