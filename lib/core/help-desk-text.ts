import { languageTag } from '../language/language.ts';
import * as m from '../language/made/messages.ts';
import {
  accessWords,
  databaseWords,
  enforcementWords,
  faultLine,
  healthWords,
  languageWords,
  layerWords,
  peopleWords,
  sharingWords,
} from './diagnostic-words.ts';
import { type Diagnostics, type KeyIssue, type KeyReport, needsALook } from './diagnostics.ts';
import { remarksOf, verdictOf } from './remarks.ts';
import { instantWords, minutesUsed } from './time-words.ts';

type Level = KeyIssue['level'] | 'fault' | 'note';

const levelWords = (level: Level): string => m.helpDeskLevel({ level });

/** `Allowance: 30 minutes a day`; nothing where there is no value. */
const line = (title: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [m.helpDeskLine({ title, value })];

const indented = (depth: number, text: string): string => `${' '.repeat(depth)}${text}`;

/**
 * What of an issue may leave the page: its level, the place where that is a number, and our own words for what was
 * expected. What is wrong, and what was meant, repeat what the policy says.
 */
function issueLine({ at, level, expected }: KeyIssue): string {
  const told = { level: levelWords(level), expected };
  const isNumber = at !== undefined && /^items? (up to )?\d+$/.test(at);
  return indented(4, isNumber ? m.helpDeskIssueAt({ ...told, place: at }) : m.helpDeskIssue(told));
}

/** In the middle of a line. */
const stateWords = (state: KeyReport['state']): string =>
  m.diagnosticsKeyState({ state }).toLocaleLowerCase(languageTag());

function keyLines(report: KeyReport, dateOf: (at: number) => string): string[] {
  const { key, state, arrivedAt, wrongSince, issues } = report;
  const told = [
    m.helpDeskLine({ title: key, value: stateWords(state) }),
    ...(arrivedAt === undefined ? [] : [m.helpDeskArrived({ date: dateOf(arrivedAt) })]),
    ...(wrongSince === undefined ? [] : [m.helpDeskSince({ date: dateOf(wrongSince) })]),
  ];
  return [indented(2, told.join(', ')), ...issues.map(issueLine)];
}

function policyLines({ policy }: Diagnostics, dateOf: (at: number) => string): string[] {
  const { source, readAt, changedAt, heldSince, others, groups } = policy;
  const dates = [
    [m.diagnosticsHandedOver(), readAt],
    [m.diagnosticsLastChanged(), changedAt],
    [m.diagnosticsNoneSince(), heldSince],
  ] as const;
  const keys = groups.flatMap((group) => group.keys);
  const known = new Set(keys.map(({ key }) => key));
  const told = keys.filter((key) => key.state !== 'unset' || needsALook(key));
  return [
    m.diagnosticsSource({ source }),
    ...dates.flatMap(([title, at]) => line(title, at === undefined ? undefined : dateOf(at))),
    // Whoever typed it may have typed anything: of a key that is not ours only the likely meaning is told.
    ...others.map(({ level, suggestion = '' }) =>
      known.has(suggestion)
        ? m.helpDeskLikeKey({ level: levelWords(level), key: suggestion })
        : m.helpDeskNoKey({ level: levelWords(level) }),
    ),
    ...told.flatMap((key) => keyLines(key, dateOf)),
    ...(source === 'none' ? [] : [indented(2, m.helpDeskOtherKeys({ state: stateWords('unset') }))]),
  ];
}

function peopleLines({ people: { state, lists, madeOn, until } }: Diagnostics): string[] {
  return [
    peopleWords[state](),
    ...lists.map(({ key, people }) => m.helpDeskLine({ title: key, value: String(people) })),
    ...(madeOn === undefined ? [] : [m.helpDeskMadeOn({ date: madeOn })]),
    ...(until === undefined ? [] : [m.helpDeskLastDay({ date: until })]),
  ].map((text, at) => (at === 0 ? text : indented(2, text)));
}

function enforcedLines({ enforcement }: Diagnostics, dateOf: (at: number) => string): string[] {
  const { allowance, minutes, rules, scripts } = enforcement;
  const aDay = allowance === undefined ? undefined : m.helpDeskADay({ minutes: minutesUsed(allowance) });
  const id = (site: string): string => site;
  return [
    accessWords(enforcement),
    ...line(m.diagnosticsOnThisDevice(), enforcementWords[enforcement.enforcement]()),
    ...line(m.diagnosticsAllowance(), aDay),
    ...line(m.diagnosticsMinutes(), sharingWords(minutes)),
    ...line(m.diagnosticsCountingBegan(), minutes.since === undefined ? undefined : dateOf(minutes.since)),
    ...line(m.diagnosticsNetworkRules(), layerWords(rules, id)),
    ...line(m.helpDeskCoverScript(), layerWords(scripts, id)),
  ];
}

function siteLines({ sites }: Diagnostics): string[] {
  return sites.map(({ id, use, hosts, health, faults }) => {
    const access = hosts
      .map(({ host, held }) => m.helpDeskHost({ host, held: held ? 'yes' : 'no' }))
      .join(', ');
    const told = m.helpDeskSite({ site: id, use, hosts: access, health: healthWords[health]() });
    return [told, ...faults.map((one) => indented(4, faultLine(one)))].join('\n');
  });
}

function versionLines({ versions, language }: Diagnostics, dateOf: (at: number) => string): string[] {
  const { lanyard, extensionId, browser, platform, minimumBrowser, database } = versions;
  return [
    m.helpDeskLanyard({ version: lanyard, id: extensionId }),
    m.helpDeskVersion({ browser, platform, minimum: minimumBrowser }),
    ...line(m.diagnosticsLanguage(), languageWords(language.tag)),
    ...line(m.diagnosticsDatabase(), databaseWords(database, dateOf)),
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
    [title.toLocaleUpperCase(languageTag()), ...lines].join('\n');
  const remarks = remarksOf(diagnostics).map(({ level, title }) =>
    m.helpDeskRemark({ level: levelWords(level), title }),
  );
  return [
    part(m.helpDeskTitle({ date: dateOf(now) }), [verdictOf(diagnostics).title, ...remarks]),
    part(m.diagnosticsVersions(), versionLines(diagnostics, dateOf)),
    part(m.helpDeskPolicy(), policyLines(diagnostics, dateOf)),
    part(m.diagnosticsLists(), peopleLines(diagnostics)),
    part(m.diagnosticsEnforcedNow(), enforcedLines(diagnostics, dateOf)),
    part(m.diagnosticsSites(), siteLines(diagnostics)),
    m.helpDeskEnd(),
  ].join('\n\n');
}
