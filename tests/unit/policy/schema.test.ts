import { describe, expect, test } from 'vitest';

import { describeKey } from '../../../lib/policy/describe-key.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { policyKeyNames, policyKeys, schoolPolicySchema } from '../../../lib/policy/schema.ts';
import { known } from '../../../lib/known/known-ids.ts';

/** Key names are stored in registries and consoles: renaming one needs an entry in `lib/policy/retired-keys`. */
const names =
  'policyName policyVersion policyUrl monitoringUrl schoolNames schoolAliases schoolTown schoolWebsite schoolPhones ' +
  'trustNames federationNames councilNames emailDomains officialAccounts officialPostingHours newAccountFormUrl educationAccounts ' +
  'enforceOn access blockedHours openWindows termDates closures timeZone dailyMinutes sites exemptSites passKeys ' +
  'syncMinutes keepWeeks severities clauses nudgesOff gentleUntil remarkTargets familyExemption listSalt pupils pupilsCommon ' +
  'formerPupils formerPupilsCommon parents parentsCommon staff staffCommon peopleMadeOn peopleUntil headContact ' +
  'chairContact chairTitle dslContact itContact concernSystemUrl unionLine parentRefusal welcome language';

test('the keys are these', () => {
  expect(policyKeyNames).toEqual(names.split(' '));
});

describe.each(policyKeyNames.map((name) => describeKey(name)))('$name', (key) => {
  test('says what it is for, in words an admin can read', () => {
    expect(key.title).toMatch(/^[A-Z][^.]{2,50}$/);
    expect(key.description).toMatch(/^[A-Z“].{30,400}\.$/s);
    expect(key.form).toMatch(/^.{10,}[^.]$/);
    for (const clause of key.clauses ?? []) expect(clause).toMatch(/^[TSPCARV]\d{1,2}$/);
  });

  test('has an example of its own type that is read without an issue', () => {
    const raw: Record<string, unknown> = { [key.name]: key.example };
    if (key.kind === 'list' && key.secret === true)
      Object.assign(raw, { listSalt: 's', peopleMadeOn: '2026-09-02' });
    const { policy, issues } = parsePolicy(raw, known);
    expect(issues).toEqual([]);
    expect(policy[key.name]).toEqual(key.example);
    expect(schoolPolicySchema().parse(raw)[key.name]).toEqual(key.example);
    const kinds = { text: 'string', number: 'number', flag: 'boolean', list: 'object' };
    expect(typeof key.example).toBe(kinds[key.kind]);
  });
});

test('choices are read from the schema', () => {
  expect(describeKey('access').choices).toEqual(['hours', 'never', 'open']);
  expect(describeKey('access').form).toBe('one of “hours”, “never”, “open”');
  expect(describeKey('schoolTown')).not.toHaveProperty('choices');
});

test('a key is made once, however often it is asked for: its meaning hangs on the very schema', () => {
  for (const name of policyKeyNames) expect(policyKeys[name]()).toBe(policyKeys[name]());
});
