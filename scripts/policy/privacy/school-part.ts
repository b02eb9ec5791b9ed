import { reportPeople } from '../../../lib/policy/report-people.ts';
import type { SchoolPolicy } from '../../../lib/policy/schema.ts';
import type { Settings } from '../../../lib/core/settings.ts';
import { nudgeWeeksKept } from '../../../lib/core/nudge.ts';
import { passesKeptDays } from '../../../lib/core/pass.ts';
import { purposes } from './purposes.ts';

/** A policy that was checked, and what follows from it. */
export type Read = { policy: SchoolPolicy; settings: Settings; today: string };

/** Text that somebody wrote, where Markdown would read marks of its own in it. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

type Rows = readonly (readonly string[])[];

/** As Prettier would set it. */
function table(head: readonly string[], rows: Rows): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const onDevice = 'the browser’s profile on the device';
const own = 'whoever sits at this profile, and whoever may read the device’s files; nobody from afar';

/** Where minutes are, how long, and who sees them. */
const minutesRow = ({ access }: Settings): readonly string[] => [
  'minutes used, by day and site',
  access.syncMinutes === true
    ? `${onDevice}; one number a day and device also passes through the browser maker’s own sync`
    : onDevice,
  `${String(access.keepWeeks)} weeks; from when to when, until the end of the next day`,
  own,
];

/** What is the same whatever a policy says. */
const always: Rows = [
  ['nudges shown and followed, counted by kind and week', onDevice, `${String(nudgeWeeksKept)} weeks`, own],
  [
    'answers to cards (“someone else”, “not my school”), by account or phrase as a digest, with site and date',
    onDevice,
    'until taken back in Settings',
    own,
  ],
  [
    'the welcome page read: date and version; ticks of the privacy check-up: date',
    onDevice,
    'until deleted in Settings',
    own,
  ],
  ['names that staff list for themselves, as digests', onDevice, 'until taken off the list', own],
  [
    'what staff set for themselves: names of their school, the policy file they opened, language, when nudges are off',
    onDevice,
    'until changed or deleted in Settings; nudges are off for four weeks at most',
    own,
  ],
  [
    'passes put in: sites and times, the reason, and the name of the key that gave them',
    onDevice,
    `until ${String(passesKeptDays)} days after their end, so that they open nothing again`,
    own,
  ],
  [
    'whether the account in a tab is one of the school’s; what a page says of its boxes; which warnings were shown',
    'the browser’s memory',
    'until the browser closes',
    'nobody',
  ],
  [
    'what the popup shows, so that it is there at once',
    'the browser’s memory',
    'until it changes, or the browser closes',
    'whoever opens the popup',
  ],
];

const namesRows = ({ policy, today }: Read): Rows => {
  const { lists, madeOn, until } = reportPeople(policy, today);
  if (lists.length === 0) return [];
  const counts = lists.map(({ title, people }) => `${String(people)} under “${title}”`).join(', ');
  return [
    [
      `digests that stand for names, some in several forms: ${counts}${madeOn === undefined ? '' : `; made on ${madeOn}`}`,
      'the policy, on every device that gets it; the salt beside them',
      until === undefined ? 'until the policy changes' : `used until ${until}; until the policy changes`,
      'the administrator; at a device whoever sits there can see the digests (`chrome://policy`) and try whether a name is among them',
    ],
  ];
};

const contactsRows = ({ settings }: Read): Rows => {
  const people = Object.values(settings.nudges.contacts);
  return people.length === 0
    ? []
    : [['names and addresses of whom to ask', 'the policy', 'until the policy changes', 'staff']];
};

/** What the school must say itself, because no policy file does. */
const open = [
  'Lawful basis (for most maintained schools: public task, Article 6(1)(e); ask your data protection officer).',
  'Who makes the lists of people, from which export, where that export lies and when it is deleted.',
  'When staff and their unions were consulted, what they said, and what was changed for it.',
  'When this is looked at again: at the latest when the lists end, or Lanyard changes what it reads.',
];

/**
 * The part of a data protection impact assessment that follows from one policy file, as Markdown. It holds no digest and
 * no name of anybody listed.
 */
export function schoolPart(read: Read): string {
  const { policy, settings } = read;
  const name = plain(policy.policyName ?? policy.schoolNames?.[0] ?? 'your policy');
  const version = policy.policyVersion === undefined ? '' : ` (${plain(policy.policyVersion)})`;
  const processed = [...namesRows(read), minutesRow(settings), ...always, ...contactsRows(read)];
  return [
    `### ${name}${version}`,
    '**What for, and why nothing less would do**',
    table(['purpose', 'in this policy', 'why it is needed'], purposes(read)),
    '**What is kept, where, how long, and who can see it**',
    table(['what', 'where', 'how long', 'who can see it'], processed),
    '**Still to be written by the school**',
    open.map((line) => `- [ ] ${line}`).join('\n'),
  ].join('\n\n');
}
