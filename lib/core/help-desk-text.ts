import {
  accessWords,
  databaseWords,
  faultLine,
  healthWords,
  keyWords,
  layerWords,
  peopleWords,
  sharingWords,
  sourceWords,
} from './diagnostic-words.ts';
import { type Diagnostics, type KeyIssue, type KeyReport, needsALook } from './diagnostics.ts';
import { remarksOf, verdictOf } from './remarks.ts';
import { instantWords, minutesUsed } from './time-words.ts';

/**
 * What of an issue may leave the page: its level, the place where that is a number, and our own words for what was
 * expected. What is wrong, and what was meant, repeat what the policy says.
 */
function issueLine({ at, level, expected }: KeyIssue): string {
  const place = at !== undefined && /^items? (up to )?\d+$/.test(at) ? `${at}, ` : '';
  return `    ${level}: ${place}expected ${expected}`;
}

function keyLines(report: KeyReport, dateOf: (at: number) => string): string[] {
  const { key, state, arrivedAt, wrongSince, issues } = report;
  const arrived = arrivedAt === undefined ? '' : `, arrived ${dateOf(arrivedAt)}`;
  const wrong = wrongSince === undefined ? '' : `, so since ${dateOf(wrongSince)}`;
  return [`  ${key}: ${keyWords[state].toLowerCase()}${arrived}${wrong}`, ...issues.map(issueLine)];
}

function policyLines({ policy }: Diagnostics, dateOf: (at: number) => string): string[] {
  const { source, readAt, changedAt, heldSince, others, groups } = policy;
  const dates = [
    ['Last handed over', readAt],
    ['Last changed', changedAt],
    ['None arriving since', heldSince],
  ] as const;
  const keys = groups.flatMap((group) => group.keys);
  const known = new Set(keys.map(({ key }) => key));
  const told = keys.filter((key) => key.state !== 'unset' || needsALook(key));
  return [
    sourceWords[source],
    ...dates.flatMap(([title, at]) => (at === undefined ? [] : [`${title}: ${dateOf(at)}`])),
    // Whoever typed it may have typed anything: of a key that is not ours only the likely meaning is told.
    ...others.map(({ level, suggestion = '' }) =>
      known.has(suggestion)
        ? `${level}: a key that this version does not have, much like ${suggestion}`
        : `${level}: the policy as a whole, or a key that this version does not have`,
    ),
    ...told.flatMap((key) => keyLines(key, dateOf)),
    ...(source === 'none' ? [] : [`  all other keys: ${keyWords.unset.toLowerCase()}`]),
  ];
}

function peopleLines({ people: { state, lists, madeOn, until } }: Diagnostics): string[] {
  return [
    peopleWords[state],
    ...lists.map(({ key, people }) => `  ${key}: ${people}`),
    ...(madeOn === undefined ? [] : [`  made on ${madeOn}`]),
    ...(until === undefined ? [] : [`  last day ${until}`]),
  ];
}

function enforcedLines({ enforcement }: Diagnostics, dateOf: (at: number) => string): string[] {
  const { allowance, minutes, rules, scripts } = enforcement;
  const shared = sharingWords(minutes);
  const id = (site: string): string => site;
  return [
    accessWords(enforcement),
    `Enforcement: ${enforcement.enforcement}`,
    ...(allowance === undefined ? [] : [`Allowance: ${minutesUsed(allowance)} minutes a day`]),
    ...(shared === undefined ? [] : [`Minutes: ${shared}`]),
    ...(minutes.since === undefined ? [] : [`Counting began here: ${dateOf(minutes.since)}`]),
    `Network rules: ${layerWords(rules, id)}`,
    `Script that covers pages from their start: ${layerWords(scripts, id)}`,
  ];
}

function siteLines({ sites }: Diagnostics): string[] {
  return sites.map(({ id, use, hosts, health, faults }) => {
    const access = hosts.map(({ host, held }) => `${host} ${held ? 'allowed' : 'withheld'}`).join(', ');
    return [`${id}: ${use}; ${access}; ${healthWords[health]}`, ...faults.map(faultLine)].join('\n    ');
  });
}

function versionLines({ versions }: Diagnostics, dateOf: (at: number) => string): string[] {
  const { lanyard, extensionId, browser, platform, minimumBrowser, database } = versions;
  return [
    `Lanyard ${lanyard} (${extensionId})`,
    `${browser} on ${platform}; needs ${minimumBrowser} or later`,
    `Database: ${databaseWords(database, dateOf)}`,
  ];
}

/**
 * Plain text for whoever looks after the school's laptops: keys and states, without any value of the policy, and so
 * without a name of a person or a school, a digest, an account or anything typed. Minutes used are not told either.
 *
 * @param now when it is made, in ms since the Unix epoch.
 */
export function helpDeskText(diagnostics: Diagnostics, now: number): string {
  const dateOf = (at: number): string => instantWords(at, diagnostics.timeZone);
  const part = (title: string, lines: readonly string[]): string =>
    [title.toUpperCase(), ...lines].join('\n');
  const remarks = remarksOf(diagnostics).map(({ level, title }) => `${level}: ${title}`);
  return [
    part(`Lanyard diagnostics, ${dateOf(now)}`, [verdictOf(diagnostics).title, ...remarks]),
    part('Versions', versionLines(diagnostics, dateOf)),
    part('Policy', policyLines(diagnostics, dateOf)),
    part('Watch-lists', peopleLines(diagnostics)),
    part('Enforced now', enforcedLines(diagnostics, dateOf)),
    part('Sites', siteLines(diagnostics)),
    'This text holds no name, and nothing that anybody typed.',
  ].join('\n\n');
}
