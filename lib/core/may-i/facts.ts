import type { AccessDecision } from '../access.ts';
import type { NudgeSettings, Settings, SettingsOrigin } from '../settings.ts';
import type { Timetable } from '../timetable.ts';

/** All that “May I…?” is told by the worker: what holds now, as far as questions are about it. */
export type MayIFacts = {
  origin: SettingsOrigin;
  policyName?: string;
  policyVersion?: string;
  policyUrl?: string;
  /** The form by which an account in the school's name is approved (A5). */
  newAccountFormUrl?: string;
  /** As policy names the headteacher. */
  head?: string;
  /** The decision of this moment for the counted sites together. */
  access: AccessDecision;
  mode: Settings['access']['mode'];
  /** Whether hours and minutes are kept on this device. */
  enforced: boolean;
  timetable: Timetable;
  dailyMinutes?: number;
  /** Ids of sites that never close, and where staff may say where they work (S4). */
  exemptSites: readonly string[];
  severities: NudgeSettings['severities'];
  /** Words of the school's document: for rules, for the check-up, and for these questions. */
  clauses: Readonly<Record<string, string>>;
  familyExemption: NudgeSettings['familyExemption'];
};
