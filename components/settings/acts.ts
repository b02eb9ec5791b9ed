import { contactDefaults, contactRuleIds, messageDefaults } from '../../lib/core/contact-rules.ts';
import { deviceRuleIds } from '../../lib/core/device-rules.ts';
import type { PersonRole } from '../../lib/core/person-role.ts';
import { roleKey } from '../../lib/core/settings.ts';
import type { Severity } from '../../lib/core/severity.ts';
import * as m from '../../lib/language/made/messages.ts';
import { roleTitle, ruleTitle } from '../policy-builder/rules.ts';

type RoleDefaults = Readonly<Record<PersonRole, Severity>>;

/** Acts about people on the school's lists, with what holds for each role where policy names neither it nor the rule. */
const aboutListed: Readonly<Record<string, RoleDefaults>> = {
  'friend-request': contactDefaults,
  'request-accept': contactDefaults,
  'direct-message': messageDefaults,
  'profile-visit': { pupil: 'off', 'former-pupil': 'off', parent: 'off', staff: 'off' },
};

const strengths = {
  off: m.settingsKindOff,
  notice: m.settingsActNotice,
  pause: m.settingsActPause,
  block: m.settingsActBlock,
} as const satisfies Record<Severity, () => string>;

/** An act that is looked at, and what then happens: once, or for each kind of person where that differs. */
export type ActLine = { rule: string; title: string; happens: readonly string[] };

function happensFor(rule: string, severities: Readonly<Record<string, Severity>>): readonly string[] {
  const ofRule = severities[rule];
  const defaults = aboutListed[rule];
  if (defaults === undefined) return [strengths[ofRule ?? 'off']()];
  const lines = (Object.keys(defaults) as PersonRole[]).map((role) => ({
    role,
    does: strengths[severities[roleKey(rule, role)] ?? ofRule ?? defaults[role]](),
  }));
  const [first] = lines;
  if (first !== undefined && lines.every(({ does }) => does === first.does)) return [first.does];
  return lines.map(({ role, does }) => m.settingsActRole({ role: roleTitle(role), does }));
}

/** Every act that is looked at, as policy has it, else as Lanyard itself does. */
export const actLines = (severities: Readonly<Record<string, Severity>>): readonly ActLine[] =>
  [...contactRuleIds, ...deviceRuleIds].map((rule) => ({
    rule,
    title: ruleTitle(rule),
    happens: happensFor(rule, severities),
  }));
