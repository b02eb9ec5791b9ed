import type { Confidence } from './finding.ts';
import { roleKey, type NudgeSettings } from './settings.ts';
import type { PersonRole } from './person-role.ts';
import { stronger, weaker, type Severity } from './severity.ts';
import type { SurfaceKind } from './surface.ts';

/** What a severity is decided from: the settings that hold, and the finding's own side of it. */
export type SeverityQuestion = {
  settings: Pick<NudgeSettings, 'severities' | 'off'> & { gentle: boolean };
  site: string;
  surface: SurfaceKind;
  rule: string;
  /** What holds where policy says nothing of the rule. */
  fallback: Severity;
  confidence: Confidence;
  /** People only: the roles under which a name is listed; the strongest of them decides. */
  roles?: readonly PersonRole[];
  /** People only: what holds for a role where policy names neither it nor the rule. */
  roleFallbacks?: Readonly<Partial<Record<PersonRole, Severity>>>;
};

/** Whether policy has switched nudges off on a site, or on one kind of surface of it. */
function isNudgingOff(off: readonly string[], site: string, surface: SurfaceKind): boolean {
  return off.includes(site) || off.includes(`${site}:${surface}`);
}

function stated({ settings, rule, fallback, roles, roleFallbacks }: SeverityQuestion): Severity {
  const { severities } = settings;
  const ofRule = severities[rule];
  if (roles === undefined || roles.length === 0) return ofRule ?? fallback;
  return roles
    .map((role) => severities[roleKey(rule, role)] ?? ofRule ?? roleFallbacks?.[role] ?? fallback)
    .reduce(stronger);
}

/**
 * How strongly one finding is put to the person. Policy decides (`rule.role`, then `rule`), then the rule's own
 * default; while things are gentle, or where the rule itself is unsure, it is never more than a notice.
 */
export function effectiveSeverity(question: SeverityQuestion): Severity {
  const { settings, site, surface, confidence } = question;
  if (isNudgingOff(settings.off, site, surface)) return 'off';
  const severity = stated(question);
  return settings.gentle || confidence === 'possible' ? weaker(severity, 'notice') : severity;
}
