import { explainBy, policyLink } from '../../../lib/content/explain.ts';
import type { Judged } from '../../../lib/content/judge.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import type { PersonRole } from '../../../lib/core/person-role.ts';
import type { Severity } from '../../../lib/core/severity.ts';
import { rules } from '../../../lib/rules/registry.ts';
import { given } from '../frame/given.ts';

/** What a school’s policy has to say of nudges. */
export const nudgeSettings: PageNudgeSettings = {
  school: { names: [], aliases: [], organisations: [], phones: [], emailDomains: [] },
  severities: {},
  clauses: {
    'school-mention': given('3.2 Staff must not name the school on personal accounts.'),
    'person-mention.pupil': given('4.1 Staff must not write about pupils.'),
    'request-accept.pupil': given('4.3 Never accept a request from a pupil.'),
    'wikipedia-edit': given('6.1 Nobody edits reference sites from school devices.'),
  },
  ...{ off: [], officialAccounts: [], officialHours: [], remarkTargets: [] },
  familyExemption: 'parents',
  contacts: { head: given('Mrs Okafor'), dsl: given('Mr Llewellyn'), it: given('Sam Reid') },
  policyUrl: 'https://school.example/policy',
  ...{ gentle: false, deviceSalt: 'salt', answeredPhrases: [], pausesLeft: 3, siteId: 'x' },
};

/** How a page explains a finding, and where the whole policy is. */
export const explain = explainBy(nudgeSettings);
export const policy = (ids: readonly string[]) => policyLink(nudgeSettings, ids);

type Shape = { severity?: Exclude<Severity, 'off'>; roles?: readonly PersonRole[] };

/** A finding of a rule, about words of the site’s box. */
export function findingOf(rule: string, words: string, { severity = 'notice', roles }: Shape = {}): Judged {
  const found = rules.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`There is no rule ${rule}.`);
  const text = given(words);
  const finding = { rule, start: 0, end: text.length, confidence: 'certain' as const };
  return {
    key: `${rule} ${words}`,
    rule: found,
    finding: { ...finding, ...(roles && { roles }) },
    words: text,
    severity,
  };
}
