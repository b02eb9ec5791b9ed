import { addressedPraiseExamples } from './examples/addressed-praise.ts';
import { childNamedOfficiallyExamples } from './examples/child-named-officially.ts';
import { confidentialMatterExamples } from './examples/confidential-matter.ts';
import { contactDetailsExamples } from './examples/contact-details.ts';
import { hostileRemarkExamples } from './examples/hostile-remark.ts';
import { newOfficialAccountExamples } from './new-official-account.ts';
import { personMentionExamples } from './person-mention.ts';
import { nameBesidePhotoExamples } from './examples/name-beside-photo.ts';
import { officialOpinionExamples } from './examples/official-opinion.ts';
import { positionMentionExamples } from './examples/position-mention.ts';
import { roleDisclosureExamples } from './examples/role-disclosure.ts';
import { speakingForSchoolExamples } from './examples/speaking-for-school.ts';
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
  'speaking-for-school': speakingForSchoolExamples,
  'official-opinion': officialOpinionExamples,
  'position-mention': positionMentionExamples,
  'person-mention': personMentionExamples,
  'confidential-matter': confidentialMatterExamples,
  'hostile-remark': hostileRemarkExamples,
  'child-named-officially': childNamedOfficiallyExamples,
  'name-beside-photo': nameBesidePhotoExamples,
  'addressed-praise': addressedPraiseExamples,
  'contact-details': contactDetailsExamples,
  'school-email': schoolEmailExamples,
  'new-official-account': newOfficialAccountExamples,
  'shared-credential': sharedCredentialExamples,
};
