import { addressedPraise } from './addressed-praise.ts';
import { childNamedOfficially } from './child-named-officially.ts';
import { confidentialMatter } from './confidential-matter.ts';
import { contactDetails } from './contact-details.ts';
import { hostileRemark } from './hostile-remark.ts';
import { nameBesidePhoto } from './name-beside-photo.ts';
import { newOfficialAccount } from './new-official-account.ts';
import { officialOpinion } from './official-opinion.ts';
import { personMention } from './person-mention.ts';
import { positionMention } from './position-mention.ts';
import { roleDisclosure } from './role-disclosure.ts';
import type { Rule } from './rule.ts';
import { schoolAffiliation } from './school-affiliation.ts';
import { schoolEmail } from './school-email.ts';
import { schoolMention } from './school-mention.ts';
import { sharedCredential } from './shared-credential.ts';
import { speakingForSchool } from './speaking-for-school.ts';

/** Every rule that ships. A new rule is one file, one line here, and one line in `examples.ts`. */
export const rules: readonly Rule[] = [
  schoolMention,
  schoolAffiliation,
  roleDisclosure,
  speakingForSchool,
  officialOpinion,
  personMention,
  confidentialMatter,
  hostileRemark,
  childNamedOfficially,
  nameBesidePhoto,
  addressedPraise,
  positionMention,
  contactDetails,
  schoolEmail,
  newOfficialAccount,
  sharedCredential,
];
