import { contactDetailsExamples } from './examples/contact-details.ts';
import { personMentionExamples } from './person-mention.ts';
import { roleDisclosureExamples } from './examples/role-disclosure.ts';
import type { RuleExamples } from './rule.ts';
import { schoolAffiliationExamples } from './school-affiliation.ts';
import { schoolEmailExamples } from './examples/school-email.ts';
import { schoolMentionExamples } from './school-mention.ts';
import { sharedCredentialExamples } from './examples/shared-credential.ts';

/** Each rule's examples by its id: they are its tests, and the settings page and the docs show them. Not for pages. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'school-mention': schoolMentionExamples,
  'school-affiliation': schoolAffiliationExamples,
  'role-disclosure': roleDisclosureExamples,
  'person-mention': personMentionExamples,
  'contact-details': contactDetailsExamples,
  'school-email': schoolEmailExamples,
  'shared-credential': sharedCredentialExamples,
};
