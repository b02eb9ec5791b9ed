/** A policy that is wrong in one way, and how that comes about. */
export type BadPolicy = {
  title: string;
  /** How it happens, for somebody who has just done it. */
  cause: string;
  /** What arrives in place of the good policy. */
  arrives: unknown;
  /** How the page shows it, where JSON would not. */
  shown?: string;
};

/** What the device had before: a policy without a fault. The school and its people are made up. */
export const good: Readonly<Record<string, unknown>> = {
  policyName: 'Ashgrove social media policy',
  schoolNames: ['Ashgrove Primary School'],
  enforceOn: 'every-device',
  access: 'hours',
  blockedHours: ['mon-fri 08:45-16:00'],
  openWindows: ['mon-fri 12:15-13:00 Lunch'],
  termDates: ['2026-09-02/2026-10-23', '2026-11-02/2026-12-18'],
  dailyMinutes: 30,
  sites: ['x', 'facebook', 'instagram'],
  severities: ['school-mention=notice', 'friend-request.pupil=pause'],
  listSalt: 'q0Zr5mXJm2cQ8yqv0k1n3A',
  pupils: ['k3V9_aQzT0bW-x2f'],
  peopleMadeOn: '2026-09-02',
  peopleUntil: '2027-09-01',
};

const but = (changed: Record<string, unknown>): Record<string, unknown> => ({ ...good, ...changed });

const without = (...keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(good).filter(([key]) => !keys.includes(key)));

const renamed = (from: string, to: string): Record<string, unknown> => ({
  ...without(from),
  [to]: good[from],
});

const cut = JSON.stringify(good).slice(0, 60);

/** A bad policy of every kind. */
export const badPolicies: readonly BadPolicy[] = [
  {
    title: 'A word where a number belongs',
    cause: 'The unit was written beside the number.',
    arrives: but({ dailyMinutes: '30 minutes' }),
  },
  {
    title: 'A number that is too large, or not whole',
    cause: 'A slip of the finger.',
    arrives: but({ dailyMinutes: 3000.5 }),
  },
  {
    title: 'Numbers, true and false as text',
    cause: 'Registries and forms hold text. Nothing is wrong: it is read as what it means.',
    arrives: but({ dailyMinutes: '30', syncMinutes: 'true' }),
  },
  {
    title: 'A misspelt key',
    cause: 'One letter, or a hyphen.',
    arrives: renamed('blockedHours', 'blocked-hour'),
  },
  {
    title: 'A key that there is not',
    cause: 'It is of a newer Lanyard, or of another extension.',
    arrives: but({ coffeeMachine: 'on' }),
  },
  {
    title: 'A misspelt word of a choice',
    cause: 'Written from memory.',
    arrives: but({ enforceOn: 'every device' }),
  },
  {
    title: 'Hours with am and pm',
    cause: 'As people say them.',
    arrives: but({ blockedHours: ['mon-fri 8:45am-4:00pm'] }),
  },
  {
    title: 'Hours that may be morning or afternoon',
    cause: 'As British schools write them: 8.45–4.00. Read plainly, that would close sites all night.',
    arrives: but({ blockedHours: ['mon-fri 8.45-4.00'] }),
  },
  {
    title: 'Hours that run backwards',
    cause:
      'The times changed places. It is no mistake to Lanyard: an end before the beginning is the next day.',
    arrives: but({ blockedHours: ['mon-fri 16:00-08:45'] }),
  },
  {
    title: 'Hours that overlap',
    cause: 'Two people wrote them. It is no mistake: a minute that is in either is closed.',
    arrives: but({ blockedHours: ['mon-fri 08:45-16:00', 'wed 15:00-17:00'] }),
  },
  {
    title: 'One bad item among good ones, where less would be closed without it',
    cause: 'A second line was typed in a hurry.',
    arrives: but({ blockedHours: ['mon-fri 08:45-16:00', 'saturday'] }),
  },
  {
    title: 'One bad item among good ones, elsewhere',
    cause: 'The same.',
    arrives: but({ openWindows: ['mon-fri 12:15-13:00 Lunch', 'after school'] }),
  },
  {
    title: 'A date that is not in the calendar',
    cause: 'Copied by hand.',
    arrives: but({ termDates: ['2026-09-02/2026-11-31'] }),
  },
  {
    title: 'A date written the British way',
    cause: 'Copied from the school’s web site.',
    arrives: but({ termDates: ['02/09/2026 - 23/10/2026'] }),
  },
  {
    title: 'Terms that are all over',
    cause: 'Nobody wrote this year’s in. Nothing is wrong with the text, so this is said by the date.',
    arrives: but({ termDates: ['2025-09-03/2025-10-24'] }),
  },
  {
    title: 'A site that Lanyard does not know',
    cause: 'It is of a newer Lanyard, or there is none for it.',
    arrives: but({ sites: ['x', 'facebook', 'mastodon'] }),
  },
  {
    title: 'A misspelt site, or its address',
    cause: 'Ids look like names of hosts.',
    arrives: but({ sites: ['x', 'facebook.com', 'instragram'] }),
  },
  {
    title: 'A rule that there is not',
    cause: 'Misspelt, or of a newer Lanyard.',
    arrives: but({ severities: ['school-mentoin=notice', 'friend-request.pupil=pause'] }),
  },
  {
    title: 'A severity that there is not',
    cause: '“warn” is what other programs call it.',
    arrives: but({ severities: ['school-mention=warn', 'friend-request.pupil=pause'] }),
  },
  {
    title: 'Two severities for one rule',
    cause: 'A list was put together from two.',
    arrives: but({ severities: ['school-mention=off', 'school-mention=pause'] }),
  },
  {
    title: 'Lists of people without their salt',
    cause: 'Only the long keys were copied.',
    arrives: without('listSalt'),
  },
  {
    title: 'A list of people that was cut short',
    cause: 'A field or a spreadsheet took fewer characters.',
    arrives: but({ pupils: ['k3V9_aQzT0bW-x'] }),
  },
  {
    title: 'Names in a list of people',
    cause: 'The export itself was pasted. No message repeats them; take them out of the policy at once.',
    arrives: but({ pupils: ['Anna Example, 4B'] }),
  },
  {
    title: 'Lists of people that would never end',
    cause: '`--days` was taken for years.',
    arrives: but({ peopleUntil: '2036-09-01' }),
  },
  {
    title: 'Lists of people that have run out',
    cause: 'Nobody made them anew. The policy is right, so this is said by the date.',
    arrives: but({ peopleMadeOn: '2025-09-02', peopleUntil: '2026-09-01' }),
  },
  {
    title: 'A private key among the keys for passes',
    cause: 'The wrong half was sent. It has been seen now: make a new one.',
    arrives: but({
      passKeys: ['Head 2026=MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g'],
    }),
  },
  {
    title: 'One text where a list belongs',
    cause:
      'The brackets were left out. Nothing is wrong: it is a list of one, and each line would be an item.',
    arrives: but({ schoolNames: 'Ashgrove Primary School' }),
  },
  {
    title: 'A list where a text belongs',
    cause: 'Brackets everywhere.',
    arrives: but({ access: ['hours'] }),
  },
  {
    title: 'Blank fields',
    cause: 'A form or a template was left with empty rows.',
    arrives: but({ dailyMinutes: '', sites: ['x', '', 'facebook', 'instagram'] }),
  },
  {
    title: 'A key taken out',
    cause:
      'To end it. From here that looks like a value whose type the browser refused, so it must be said in words.',
    arrives: without('blockedHours', 'dailyMinutes'),
  },
  {
    title: 'The form of Google Admin, pasted elsewhere',
    cause: 'There, each key is wrapped in `Value`. Nothing is wrong: the wrapper is taken off.',
    arrives: Object.fromEntries(Object.entries(good).map(([key, value]) => [key, { Value: value }])),
    shown: '{ "policyName": { "Value": "Ashgrove social media policy" }, "schoolNames": { "Value": [ …',
  },
  {
    title: 'A whole file, pasted where its keys belong',
    cause: 'Google Admin and macOS want the keys alone; a file for Linux or Firefox has a frame around them.',
    arrives: { '3rdparty': { extensions: { abcdefghijklmnopabcdefghijklmnop: good } } },
    shown: '{ "3rdparty": { "extensions": { "abcdefghijklmnopabcdefghijklmnop": { "policyName": …',
  },
  {
    title: 'A list in place of the policy',
    cause: 'The brackets of the whole are the wrong ones.',
    arrives: [good],
    shown: '[{ "policyName": "Ashgrove social media policy", …',
  },
  {
    title: 'JSON that stops in the middle, in a registry or a template',
    cause: 'The field was too short for it.',
    arrives: cut,
    shown: cut,
  },
  {
    title: 'A file that is not JSON, on Linux or in Firefox',
    cause:
      'A comma too many, or a curly quotation mark. The browser reads nothing of the file, and Lanyard gets nothing.',
    arrives: undefined,
    shown: '{ "3rdparty": { "extensions": …, } }',
  },
  {
    title: 'Nothing',
    cause:
      'The file was emptied or taken away, the device left its group, or the browser has only just started.',
    arrives: {},
  },
  {
    title: 'A text of 8 MB',
    cause: 'Some other file.',
    arrives: but({ policyName: 'x'.repeat(8_000_000) }),
    shown: '{ …, "policyName": "xxxxxxxxxxxxxxxx…" }',
  },
];
