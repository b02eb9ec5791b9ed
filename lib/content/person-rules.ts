import { contactDefaults, contactRules, messageDefaults, personRules } from '../core/contact-rules.ts';
import type { ShownPerson } from '../sites/site-adapter.ts';
import type { PersonRule } from './person-question.ts';

/** What is asked of the person whose page is opened. */
export const pageRules = ({ connected }: Pick<ShownPerson, 'connected'>): readonly PersonRule[] => [
  { rule: personRules.page, surface: 'profile-page' },
  // Whom one would be asked about before becoming friends with.
  ...(connected === true
    ? [{ rule: contactRules.befriend, surface: 'profile-page', roleFallbacks: contactDefaults } as const]
    : []),
];

/** What is asked of the person to whom a message is begun. */
export const messageRules: readonly PersonRule[] = [
  { rule: personRules.message, surface: 'message', roleFallbacks: messageDefaults },
];
