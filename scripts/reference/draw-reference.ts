import { surfaceKinds } from '../../lib/core/surface.ts';
import { keyGroups } from '../../lib/policy/key-groups.ts';
import { longestText } from '../../lib/policy/parse/parsed.ts';
import { longestPeopleDays } from '../../lib/policy/people-limit.ts';
import { retiredKeys } from '../../lib/policy/retired-keys.ts';
import { catalogue } from '../../lib/sites/catalogue.ts';
import { keyLine, keySection } from './key-section.ts';
import { code, table } from './markdown.ts';
import { ruleTable } from './rule-table.ts';

const head = [
  '# The keys of a policy',
  '',
  'Made by `npm run reference` from the schema (`lib/policy/schema`); do not write here. Where each file goes:',
  '[admin.md](admin.md). What becomes of a mistake, word for word: [bad-policies.md](bad-policies.md). The clauses',
  '(T1, P2 …) are those of five schools’ documents: [presets.md](presets.md).',
  '',
  'A policy is a flat set of keys, and every key may be absent. Each is checked by itself: a wrong one is reported with',
  'its place, and the others hold.',
  '',
];

const kinds = [
  '## How values are written',
  '',
  ...table(
    ['kind', 'JSON', 'Windows registry', 'macOS plist', 'read as well'],
    [
      ['text', '`"Oak Tree"`', '`REG_SZ`', '`<string>`', 'a number'],
      ['number', '`30`', '`REG_DWORD`', '`<integer>`', 'digits in a text'],
      ['true or false', '`true`', '`REG_DWORD` 1 or 0', '`<true/>`', '1, 0, and the words as text'],
      [
        'list',
        '`["a", "b"]`',
        'a subkey with numbered values (`REG_SZ`)',
        '`<array>`',
        'JSON in a text; one text for each line; numbered values; one text for a list of one',
      ],
    ],
  ),
  'Chrome, Edge and ChromeOS take a value of the wrong type out before Lanyard sees it, and show it nowhere: what they',
  'hand over is checked, what they took out is noticed as missing. Firefox checks nothing. A `REG_MULTI_SZ` is not read by',
  'Chrome. A key in the form of Google Admin (`{ "Value": … }`) is understood everywhere.',
  '',
];

const limits = [
  '## Limits',
  '',
  ...table(
    ['what', 'how many'],
    [
      ['one text of a list', `${longestText} characters (a field of an ADMX template holds 1,023)`],
      ['people in one text of a list of people', '125'],
      ['days that lists of people are used', `${longestPeopleDays} after they were made`],
      [
        'pauses before posts and comments',
        'three a day on each device, then marks alone. Outside that cap: messages, profile fields, contacts with people, rules of official accounts, Wikipedia, and `block`',
      ],
      ['weeks that minutes are kept', '13; totals of nudges 4'],
      ['Lanyard’s own severities', 'never `block`: only a policy can say that'],
    ],
  ),
];

const enforcement = [
  '## What closes sites, and what ends it',
  '',
  'Nothing closes unless `enforceOn` is `every-device`. Then `access`, `blockedHours`, `openWindows`, `termDates`,',
  '`closures`, `timeZone`, `dailyMinutes`, `sites`, `exemptSites`, `officialAccounts` and `passKeys` decide when and what;',
  'all others change nudges, words and pages alone. No mistake ends enforcement: a key that is wrong or missing keeps its',
  'last good value, and each key below says how it is ended in words. Under another `policyName` a policy begins afresh.',
  '',
];

const sites = (): readonly string[] => [
  '## Sites',
  '',
  'For `sites`, `exemptSites`, `officialAccounts`, `educationAccounts` and `nudgesOff`; more in [sites.md](sites.md).',
  '',
  ...table(
    ['id', 'site', 'hosts'],
    catalogue.map(({ id, name, hosts }) => [code(id), name, hosts.join(', ')]),
  ),
  `Places on a site, for \`nudgesOff\`: ${surfaceKinds.map(code).join(', ')}.`,
  '',
];

const retired = (): readonly string[] => {
  const names = Object.entries(retiredKeys);
  if (names.length === 0) return ['No key has been renamed yet. An old name would go on being read.', ''];
  return table(
    ['old name', 'now'],
    names.map((pair) => pair.map(code)),
  );
};

/** The reference of all keys, as Markdown that is still to be laid out. */
export const drawReference = (): string =>
  [
    ...head,
    ...keyGroups.flatMap(({ title, keys }) => [
      `**${title}**`,
      '',
      ...table(['key', 'title', 'kind'], keys.map(keyLine)),
    ]),
    ...kinds,
    ...limits,
    ...enforcement,
    ...keyGroups.flatMap(({ title, keys }) => [`## ${title}`, '', ...keys.flatMap(keySection)]),
    '## Rules',
    '',
    'For `severities` (`rule=severity`, or `rule.role=severity` for one role of person) and `clauses` (`rule=words`).',
    '',
    ...ruleTable(),
    ...sites(),
    '## Old names',
    '',
    ...retired(),
  ].join('\n');
