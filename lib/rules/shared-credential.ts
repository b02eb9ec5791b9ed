import * as m from '../language/made/messages.ts';
import { credentialsIn } from '../text/contact/credential.ts';
import { rawSpan } from '../text/read-text.ts';
import type { Rule } from './rule.ts';

/** A password, PIN or log-in with its value (C4), which is never shared, not even in a private message. */
export const sharedCredential: Rule = {
  id: 'shared-credential',
  kind: 'contact',
  title: m.ruleSharedCredentialTitle,
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['C4'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleSharedCredentialWhat,
    why: m.ruleSharedCredentialWhy,
    instead: m.ruleSharedCredentialInstead,
    inProfile: m.ruleSharedCredentialInProfile,
  },
  painted: true,
  compile: () => (text) =>
    credentialsIn(text.normal.text).map(({ start, end }) => ({
      ...rawSpan(text, start, end),
      confidence: 'likely' as const,
    })),
};
