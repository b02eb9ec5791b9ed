import { isCitedByCheckUp } from '../core/check-up/topics.ts';
import { isCitedByMayI } from '../core/may-i/cited.ts';
import { present } from '../core/present.ts';
import { usualRemarkTargets } from '../core/remark-target.ts';
import type { AccessSettings, Contacts, NudgeSettings, Settings } from '../core/settings.ts';
import { roleKey } from '../core/settings.ts';
import type { SchoolIdentity } from '../core/school-identity.ts';
import type { Severity } from '../core/severity.ts';
import type { Timetable } from '../core/timetable.ts';
import type { OwnPolicy } from './own-policy.ts';
import { parseAccountEntry } from './parse/account-entry.ts';
import { parseClauseEntry } from './parse/clause-entry.ts';
import { parseDateRange } from './parse/date-range.ts';
import { parseNudgeOffEntry } from './parse/nudge-off-entry.ts';
import { type Parsed, valueOf } from './parse/parsed.ts';
import { parsePassKey } from './parse/pass-key.ts';
import type { RuleRef } from './parse/rule-ref.ts';
import { parseSeverityEntry } from './parse/severity-entry.ts';
import { parseWeekHours } from './parse/week-hours.ts';
import type { SchoolPolicy } from './schema.ts';

/** The meanings of a list of entries; the policy has been checked, so what cannot be read is not there. */
function read<T>(entries: readonly string[] | undefined, parse: (text: string) => Parsed<T>): readonly T[] {
  return (entries ?? []).flatMap((text) => valueOf(parse(text)) ?? []);
}

const refKey = ({ rule, role }: RuleRef): string => (role === undefined ? rule : roleKey(rule, role));

function schoolOf(policy: SchoolPolicy): SchoolIdentity {
  return {
    names: policy.schoolNames ?? [],
    aliases: policy.schoolAliases ?? [],
    organisations: [
      ...(policy.trustNames ?? []),
      ...(policy.federationNames ?? []),
      ...(policy.councilNames ?? []),
    ],
    phones: policy.schoolPhones ?? [],
    emailDomains: policy.emailDomains ?? [],
    ...present({ town: policy.schoolTown, website: policy.schoolWebsite }),
  };
}

const timetableOf = (policy: SchoolPolicy): Timetable => ({
  timeZone: policy.timeZone ?? 'Europe/London',
  blocked: read(policy.blockedHours, parseWeekHours),
  open: read(policy.openWindows, parseWeekHours),
  terms: read(policy.termDates, parseDateRange),
  closures: read(policy.closures, parseDateRange),
});

/** Ids of the sites that count where the policy names none (T1), and of those that count only where it names them. */
type CountableSites = { usual: readonly string[]; chosen: readonly string[] };

function accessOf(policy: SchoolPolicy, { usual, chosen }: CountableSites): AccessSettings {
  const exempt = new Set(policy.exemptSites);
  const countable = [...usual, ...chosen];
  return {
    mode: policy.access ?? 'hours',
    enforced: policy.enforceOn === 'every-device',
    timetable: timetableOf(policy),
    sites: (policy.sites ?? usual).filter((site) => countable.includes(site) && !exempt.has(site)),
    keepWeeks: policy.keepWeeks ?? 13,
    ...present({ dailyMinutes: policy.dailyMinutes, syncMinutes: policy.syncMinutes }),
  };
}

const contactsOf = (policy: SchoolPolicy): Contacts =>
  present({
    head: policy.headContact,
    chair: policy.chairContact,
    chairTitle: policy.chairTitle,
    dsl: policy.dslContact,
    it: policy.itContact,
  });

const isCitedByCards = (name: string): boolean => !isCitedByCheckUp(name) && !isCitedByMayI(name);

/** The words of the school's document, for cards, for the check-up, or for “May I…?”. */
const citedFor = (
  policy: SchoolPolicy,
  isMeant: (name: string) => boolean,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    read(policy.clauses, parseClauseEntry)
      .filter(({ rule }) => isMeant(rule))
      .map((entry) => [refKey(entry), entry.citation]),
  );

function nudgesOf(policy: SchoolPolicy): NudgeSettings {
  const levels = read(policy.severities, parseSeverityEntry);
  return {
    school: schoolOf(policy),
    severities: Object.fromEntries(
      levels.map((entry): [string, Severity] => [refKey(entry), entry.severity]),
    ),
    clauses: citedFor(policy, isCitedByCards),
    off: read(policy.nudgesOff, parseNudgeOffEntry).map(({ site, surface }) =>
      surface === undefined ? site : `${site}:${surface}`,
    ),
    officialAccounts: read(policy.officialAccounts, parseAccountEntry).map(
      ({ site, handle }) => `${site}:${handle}`,
    ),
    officialHours: read(policy.officialPostingHours, parseWeekHours),
    familyExemption: policy.familyExemption ?? 'none',
    remarkTargets: policy.remarkTargets ?? usualRemarkTargets,
    contacts: contactsOf(policy),
    ...present({
      gentleUntil: policy.gentleUntil,
      policyUrl: policy.policyUrl,
      newAccountFormUrl: policy.newAccountFormUrl,
      refusal: policy.parentRefusal,
    }),
  };
}

/**
 * What holds now, from a checked policy; without one, nudges alone with their own defaults and nothing enforced.
 *
 * Computed on every read and never stored, so that no push can leave anything of itself behind in what staff have
 * set (docs/decisions).
 *
 * @param usual ids of the sites that count where the policy names none (T1).
 * @param chosen ids of the sites that count only where the policy names them.
 * @param own what a member of staff has set (`ownPolicyOf`); it holds only where there is no policy.
 */
export function computeSettings(
  policy: SchoolPolicy | undefined,
  usual: readonly string[],
  chosen: readonly string[] = [],
  own?: OwnPolicy,
): Settings {
  const held = policy ?? own?.policy ?? {};
  return {
    origin: policy === undefined ? (own?.origin ?? 'none') : 'policy',
    welcome: held.welcome ?? 'badge',
    exemptSites: held.exemptSites ?? [],
    access: accessOf(held, { usual, chosen }),
    passKeys: read(held.passKeys, parsePassKey),
    nudges: nudgesOf(held),
    checkUpClauses: citedFor(held, isCitedByCheckUp),
    mayIClauses: citedFor(held, isCitedByMayI),
    ...present({
      policyName: held.policyName,
      policyVersion: held.policyVersion,
      monitoringUrl: held.monitoringUrl,
      concernSystemUrl: held.concernSystemUrl,
      unionLine: held.unionLine,
      language: held.language,
    }),
  };
}
