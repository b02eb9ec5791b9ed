import { contactDetails } from './contact-details.ts';
import { personMention } from './person-mention.ts';
import { roleDisclosure } from './role-disclosure.ts';
import type { Rule } from './rule.ts';
import { schoolAffiliation } from './school-affiliation.ts';
import { schoolEmail } from './school-email.ts';
import { schoolMention } from './school-mention.ts';
import { sharedCredential } from './shared-credential.ts';

/** Every rule that ships. A new rule is one file, one line here, and one line in `examples.ts`. */
export const rules: readonly Rule[] = [
  schoolMention,
  schoolAffiliation,
  roleDisclosure,
  personMention,
  contactDetails,
  schoolEmail,
  sharedCredential,
];
