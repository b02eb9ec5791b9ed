import type { PageNudgeSettings } from '../core/page-settings.ts';
import type { PersonRole } from '../core/person-role.ts';
import { roleKey } from '../core/settings.ts';

/** The words of the school's policy for a rule, or for the first of these roles under it. */
export function clauseFor(
  settings: PageNudgeSettings | undefined,
  rule: string,
  roles: readonly PersonRole[] = [],
): string | undefined {
  const keys = [...roles.map((role) => roleKey(rule, role)), rule];
  return keys.map((key) => settings?.clauses[key]).find((words) => words !== undefined);
}
