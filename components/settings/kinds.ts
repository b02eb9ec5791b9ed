import type { Severity } from '../../lib/core/severity.ts';
import * as m from '../../lib/language/made/messages.ts';

/** A kind of words that is looked for, as the rule that does it has it (`lib/rules`; a test compares them). */
export type WordKind = { rule: string; title: () => string; usual: Severity; wordless?: Wordless };

/** What a kind goes by that looks at no words. */
type Wordless = 'photo' | 'hours';

const kind = (rule: string, title: () => string, usual: Severity = 'notice'): WordKind => ({
  ...{ rule, title, usual },
});

const without = (wordless: Wordless, rule: string, title: () => string): WordKind => ({
  ...kind(rule, title),
  wordless,
});

export const wordKinds: readonly WordKind[] = [
  kind('school-mention', m.ruleSchoolMentionTitle),
  kind('school-affiliation', m.ruleSchoolAffiliationTitle, 'pause'),
  kind('role-disclosure', m.ruleRoleDisclosureTitle),
  kind('speaking-for-school', m.ruleSpeakingForSchoolTitle),
  kind('official-opinion', m.ruleOfficialOpinionTitle),
  kind('person-mention', m.rulePersonMentionTitle),
  kind('confidential-matter', m.ruleConfidentialMatterTitle, 'pause'),
  kind('hostile-remark', m.ruleHostileRemarkTitle),
  kind('child-named-officially', m.ruleChildNamedOfficiallyTitle, 'pause'),
  kind('name-beside-photo', m.ruleNameBesidePhotoTitle),
  kind('addressed-praise', m.ruleAddressedPraiseTitle),
  kind('position-mention', m.rulePositionMentionTitle),
  kind('contact-details', m.ruleContactDetailsTitle),
  kind('school-email', m.ruleSchoolEmailTitle),
  kind('new-official-account', m.ruleNewOfficialAccountTitle),
  kind('shared-credential', m.ruleSharedCredentialTitle),
  without('photo', 'photo-personal', m.rulePhotoPersonalTitle),
  without('photo', 'photo-official', m.rulePhotoOfficialTitle),
  without('hours', 'official-hours', m.ruleOfficialHoursTitle),
];

/** How strongly each kind speaks: as policy says, else as the rule itself does. */
export const strengthOf = (
  { rule, usual }: WordKind,
  severities: Readonly<Record<string, Severity>>,
): Severity => severities[rule] ?? usual;

/** Where no words are looked at, what is. */
export const wordlessWords = (by: Wordless): string =>
  by === 'photo' ? m.settingsKindPhoto() : m.settingsKindHours();

/** What happens then, in a word or two. */
export function strengthWords(severity: Severity): string {
  switch (severity) {
    case 'off':
      return m.settingsKindOff();
    case 'notice':
      return m.settingsKindNotice();
    case 'pause':
      return m.settingsKindPause();
    case 'block':
      return m.settingsKindBlock();
  }
}
