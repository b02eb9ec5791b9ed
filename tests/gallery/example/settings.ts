import type { KeyReport } from '../../../lib/core/diagnostics.ts';
import type { SettingsFacts } from '../../../lib/core/settings-facts.ts';
import { describeKey } from '../../../lib/policy/describe-key.ts';
import type { PolicyKey } from '../../../lib/policy/schema.ts';
import { given } from '../frame/given.ts';
import { NOW } from './overview.ts';

const day = 86_400_000;

/** A device without a school's policy, as somebody has it who has used Lanyard for a while. */
export const ownFacts: SettingsFacts = {
  ...{
    origin: 'names',
    enforced: false,
    rationed: false,
    timeZone: 'Europe/London',
    now: NOW,
    damaged: false,
    synced: false,
  },
  own: { schoolNames: [given('Hazelbrook Primary School')], schoolAliases: [given('HBPS')], quiet: [] },
  quiet: [],
  nudgedSites: [
    { id: 'x', name: given('X') },
    { id: 'facebook', name: given('Facebook') },
  ],
  sites: [
    { id: 'x', name: given('X') },
    { id: 'facebook', name: given('Facebook') },
  ],
  answers: [
    { site: 'facebook', about: 'account', on: '2026-09-14', count: 2 },
    { site: 'x', about: 'phrase', on: '2026-09-11', count: 1 },
    { site: 'x', about: 'notice', count: 1 },
  ],
  policy: { source: 'none', others: [], groups: [] },
  people: { state: 'none', lists: [] },
  languages: ['en-GB'],
  ownListCount: 3,
  nudges: {
    school: {
      names: [given('Hazelbrook Primary School')],
      aliases: [given('HBPS')],
      ...{ organisations: [], phones: [], emailDomains: [] },
    },
    ...{ severities: {}, clauses: {}, off: [], officialAccounts: [], officialHours: [] },
    ...{ familyExemption: 'none', remarkTargets: [], contacts: {} },
  },
};

const fileKeys: readonly PolicyKey[] = ['policyName', 'schoolNames', 'severities'];
const schoolDeviceKeys: readonly PolicyKey[] = ['enforceOn', 'blockedHours', 'dailyMinutes'];

/** As every key is reported where the school has set none. */
const unset = (key: PolicyKey): KeyReport => ({
  ...{ key, title: given(describeKey(key).title), description: '' },
  ...{ state: 'unset', values: [], issues: [] },
});

/** The file of a school, opened on such a device. */
export const withFile: SettingsFacts = {
  ...ownFacts,
  origin: 'file',
  policy: {
    ...ownFacts.policy,
    groups: [{ title: '', keys: [...fileKeys, ...schoolDeviceKeys].map(unset) }],
  },
  own: {
    ...ownFacts.own,
    file: {
      keys: {
        policyName: given('Oak Tree social media policy'),
        schoolNames: [given('Oak Tree Primary School')],
        severities: [given('school-mention=notice'), given('speaking-for-school=pause')],
      },
      ignored: schoolDeviceKeys,
      issues: [
        {
          ...{ key: given('schoolNames'), at: given('item 2'), problem: given('it is a number, not text') },
          ...{
            expected: given('a text of at most 200 characters'),
            example: given('Oak Tree Primary School'),
          },
          ...{ outcome: '', level: 'error' },
        },
      ],
      openedAt: NOW - 3 * day,
    },
  },
};

/** A school's own device. */
export const schoolFacts: SettingsFacts = {
  ...ownFacts,
  ...{ origin: 'policy', enforced: true, rationed: true, policyLanguage: { tag: 'en-GB' } },
  own: { schoolNames: [], schoolAliases: [], quiet: [] },
  policy: {
    ...{ source: 'browser', name: given('The Oak Tree Federation'), readAt: NOW - day, others: [] },
    groups: [
      {
        title: '',
        keys: [
          {
            ...{ key: 'schoolNames', title: given('Names of the school'), description: '', state: 'set' },
            ...{ values: [given('Oak Tree Primary School')], arrivedAt: NOW - 20 * day, issues: [] },
          },
          {
            ...{ key: 'blockedHours', title: given('Blocked hours'), description: '', state: 'set' },
            ...{ values: [given('mon-fri 08:45-16:00')], arrivedAt: NOW - 20 * day, issues: [] },
          },
        ],
      },
    ],
  },
  people: { state: 'in-use', lists: [{ key: 'pupils', title: '', people: 412 }] },
  nudges: {
    ...ownFacts.nudges,
    school: {
      names: [given('Oak Tree Primary School')],
      aliases: [given('Oak Tree')],
      organisations: [given('The Oak Tree Federation')],
      town: given('Laughton'),
      website: given('www.oaktree.sch.uk'),
      phones: [given('01632 960123')],
      emailDomains: [given('oaktree.sch.uk')],
    },
    officialAccounts: [given('x:oaktreeschool')],
  },
};
