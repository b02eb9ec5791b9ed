import { describe, expect, test } from 'vitest';

import { describeKey } from '../../../lib/policy/describe-key.ts';
import { issueText } from '../../../lib/policy/issue.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { isPolicyKey, policyKeyNames } from '../../../lib/policy/schema.ts';
import { known } from '../../../lib/known/known-ids.ts';

/** For each key a wrong value (of lists: a wrong item) and what must be said of it. */
const wrong: Record<string, [value: unknown, problem: string]> = {
  policyName: [true, 'it is true or false, not text'],
  policyVersion: ['v'.repeat(61), 'it is longer than 60 characters'],
  policyUrl: ['oak.sch.uk/policy.pdf', '“oak.sch.uk/policy.pdf” is not a web address'],
  monitoringUrl: ['file:///c:/policy.pdf', 'is not a web address'],
  schoolNames: [7, 'it is a number, not text'],
  schoolAliases: [null, 'it is empty (null), not text'],
  schoolTown: [['Wigan'], 'it is a list, not text'],
  schoolWebsite: ['our site', 'is not a web site'],
  schoolPhones: [1323555010, 'it is a number, not text'],
  trustNames: ['t'.repeat(201), 'it is longer than 200 characters'],
  federationNames: [{}, 'it is an object, not text'],
  councilNames: [['East Sussex'], 'it is a list, not text'],
  emailDomains: ['office@oak.sch.uk', 'whole e-mail address'],
  officialAccounts: ['@oaktree', 'is not a site, a colon and a handle'],
  officialPostingHours: ['mon-fri 8am-6pm', '8am is 08:00 and 4pm is 16:00'],
  newAccountFormUrl: ['oak.sch.uk/form', '“oak.sch.uk/form” is not a web address'],
  educationAccounts: ['https://x.com/a', 'is a web address'],
  enforceOn: ['all', '“all” is not known here'],
  access: ['allways', '“allways” is not known here'],
  blockedHours: ['mon-fri 8:45-16:00', 'write 08:45 or 20:45'],
  openWindows: ['lunch', 'is not weekdays and two times'],
  termDates: ['02/09/2026', 'is not written as year-month-day'],
  closures: ['2026-02-30', 'is not in the calendar'],
  timeZone: ['Europe/Londinium', 'is not a time zone that this browser knows'],
  dailyMinutes: [1441, 'it is more than 1440'],
  sites: ['face book', 'is not the id of a site'],
  exemptSites: [5, 'it is a number, not text'],
  passKeys: ['Head=abc', 'is not 32 bytes in base64'],
  syncMinutes: ['perhaps', 'it is neither true nor false'],
  keepWeeks: [0, 'it is less than 1'],
  severities: ['school-mention=loud', '“loud” is not one of off, notice, pause, block'],
  clauses: ['school-mention', 'has no equals sign'],
  nudgesOff: ['x:feed', '“feed” is not one of'],
  gentleUntil: ['next term', 'is not written as year-month-day'],
  remarkTargets: ['neighbours', 'it is not one of the words known here'],
  familyExemption: ['some', '“some” is not known here'],
  listSalt: ['s'.repeat(201), 'it is longer than 200 characters'],
  peopleMadeOn: ['2026', 'is not written as year-month-day'],
  peopleUntil: ['2026-13-01', 'is not in the calendar'],
  headContact: [{ name: 'Mrs Marsh' }, 'it is an object, not text'],
  chairContact: [false, 'it is true or false, not text'],
  chairTitle: ['c'.repeat(101), 'it is longer than 100 characters'],
  dslContact: [null, 'it is empty (null), not text'],
  itContact: [[], 'it is a list, not text'],
  concernSystemUrl: ['concerns', 'is not a web address'],
  unionLine: ['u'.repeat(501), 'it is longer than 500 characters'],
  parentRefusal: ['p'.repeat(1001), 'it is longer than 1000 characters'],
  welcome: ['tab', '“tab” is not known here'],
  language: ['English', 'is not a language tag'],
};
for (const name of policyKeyNames)
  if (describeKey(name).form.includes('list maker')) wrong[name] = ['AAAA', 'cut short'];

test('there is a wrong value for every key', () => {
  expect(Object.keys(wrong).sort()).toEqual([...policyKeyNames].sort());
});

describe.each(Object.entries(wrong))('%s', (name, [value, problem]) => {
  if (!isPolicyKey(name)) throw new Error(name);
  const key = describeKey(name);
  const raw = {
    ...(name === 'policyName' ? { schoolTown: 'Wigan' } : { policyName: 'Oak' }),
    [name]: key.kind === 'list' ? [value] : value,
  };
  const { policy, issues } = parsePolicy(raw, known);

  test('is left out when it is wrong, and the other key holds', () => {
    expect(Object.keys(policy)).toEqual([name === 'policyName' ? 'schoolTown' : 'policyName']);
  });

  test('says where, what is wrong, what was expected and an example', () => {
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ key: name, level: 'error', expected: key.form });
    expect(issues[0]?.problem).toContain(problem);
    expect(issues[0]?.at).toBe(key.kind === 'list' ? 'item 1' : undefined);
    expect(issues[0]?.outcome).toMatch(/left out/);
    const again = key.kind === 'list' ? [issues[0]?.example] : issues[0]?.example;
    expect(parsePolicy({ [name]: again }, known).issues.filter((issue) => issue.key === name)).toEqual([]);
  });
});

test('an issue in one line', () => {
  const [issue] = parsePolicy({ access: 'nevr' }, known).issues;
  expect(issue && issueText(issue)).toBe(
    'access: “nevr” is not known here. Did you mean “never”? Expected: one of “hours”, “never”, “open”. ' +
      'Example: hours. This key is left out; the other keys hold.',
  );
  const [item] = parsePolicy({ closures: ['2026-12-21', 'Monday'] }, known).issues;
  expect(item && issueText(item)).toBe(
    'closures, item 2: “Monday” is not written as year-month-day. Expected: a date as year-month-day, or two with a ' +
      'slash, such as “2026-09-02/2026-10-23”. Example: 2027-01-04 INSET. This item is left out; the rest of the list holds.',
  );
});

test('values that stand for people are never repeated', () => {
  const raw = {
    listSalt: 'topsecret'.repeat(30),
    pupils: ['Ada Lovelace!', 'zzTop12', 5],
    staffCommon: 'Grace Hopper',
  };
  const said = JSON.stringify(parsePolicy(raw, known).issues);
  for (const word of ['topsecret', 'Ada', 'zzTop', 'Grace']) expect(said).not.toContain(word);
});
