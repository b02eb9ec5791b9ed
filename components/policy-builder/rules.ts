import type { PersonRole } from '../../lib/core/person-role.ts';
import type { Severity } from '../../lib/core/severity.ts';
import * as m from '../../lib/language/made/messages.ts';
import { wordKinds } from '../settings/kinds.ts';

const acts: Readonly<Record<string, () => string>> = {
  'friend-request': m.builderRuleFriendRequest,
  'request-accept': m.builderRuleRequestAccept,
  'profile-visit': m.builderRuleProfileVisit,
  'direct-message': m.builderRuleDirectMessage,
  'official-follow': m.builderRuleOfficialFollow,
  'official-accept': m.builderRuleOfficialAccept,
  'wikipedia-edit': m.builderRuleWikipediaEdit,
};

/** A rule by what it is about; a rule that is newer than these words by its id. */
export const ruleTitle = (rule: string): string =>
  (wordKinds.find((kind) => kind.rule === rule)?.title ?? acts[rule])?.() ?? rule;

const roles = {
  pupil: m.builderRolePupil,
  'former-pupil': m.builderRoleFormerPupil,
  parent: m.builderRoleParent,
  staff: m.builderRoleStaff,
} as const satisfies Record<PersonRole, () => string>;

/** Whom a rule is about. */
export const roleTitle = (role: PersonRole): string => roles[role]();

const strengths = {
  off: m.builderOff,
  notice: m.builderNotice,
  pause: m.builderPause,
  block: m.builderBlock,
} as const satisfies Record<Severity, () => string>;

/** How strongly a rule speaks, in a word. */
export const strengthTitle = (severity: Severity): string => strengths[severity]();
