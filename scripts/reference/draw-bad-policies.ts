import * as m from '../../lib/language/made/messages.ts';
import { describeKey } from '../../lib/policy/describe-key.ts';
import { issueText, type PolicyIssue } from '../../lib/policy/issue.ts';
import { peopleIn } from '../../lib/policy/report-people.ts';
import { isPolicyKey, type PolicyKey, policyKeyNames, type SchoolPolicy } from '../../lib/policy/schema.ts';
import { badPolicies, type BadPolicy, good } from './bad-policies.ts';
import { isNothing, judge, type Judged } from './judged.ts';
import { code, jsonBlock, table } from './markdown.ts';

const goodPolicy: SchoolPolicy = judge(good, undefined).policy;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isKeyed = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** What arrives, as far as it is not the good policy. */
function arrival({ arrives, shown }: BadPolicy): readonly string[] {
  if (shown !== undefined) return ['```text', shown, '```', ''];
  if (!isKeyed(arrives) || Object.keys(arrives).length === 0) return jsonBlock(arrives);
  const changed = Object.entries(arrives).filter(([key, value]) => !isSame(value, good[key]));
  const gone = Object.keys(good).filter((key) => !(key in arrives));
  return [
    ...(changed.length === 0 ? [] : jsonBlock(Object.fromEntries(changed))),
    ...(gone.length === 0 ? [] : [`Taken out: ${gone.map(code).join(', ')}.`, '']),
  ];
}

const levels = { error: m.diagnosticsToPutRight, warning: m.diagnosticsToKnow } as const;

const quote = (issue: PolicyIssue): readonly string[] => [
  `> **${levels[issue.level]()}** ${issueText(issue)}`,
  '',
];

function said(arrives: unknown, { issues, people }: Judged): readonly string[] {
  const lines = issues.flatMap(quote);
  if (isNothing(arrives)) lines.push(`> **${m.diagnosticsKeptTitle()}** ${m.diagnosticsKeptText()}`, '');
  if (people !== m.diagnosticsPeopleInUse()) lines.push(`> **${m.diagnosticsLists()}** ${people}.`, '');
  return lines.length === 0 ? ['Nothing is said: nothing is wrong.', ''] : lines;
}

function valueOf(key: PolicyKey, policy: SchoolPolicy): string {
  const value = policy[key];
  if (value === undefined) return '–';
  if (describeKey(key).secret !== true) {
    const text = JSON.stringify(value);
    return code(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  }
  return Array.isArray(value) ? `${String(peopleIn(value))} listed` : 'set';
}

/** The keys that anything is to be said of: those named in an issue, and those that are not as they were. */
function keysToShow(had: Judged, fresh: Judged): readonly PolicyKey[] {
  const named = new Set(had.issues.flatMap(({ key, suggestion }) => [key, suggestion ?? key]));
  return policyKeyNames.filter(
    (key) =>
      named.has(key) ||
      !isSame(had.policy[key], goodPolicy[key]) ||
      !isSame(fresh.policy[key], had.policy[key]),
  );
}

const yesNo = (closes: boolean): string => (closes ? 'yes' : 'no');

function holds(had: Judged, fresh: Judged): readonly string[] {
  const closing = ['hours and allowance enforced', yesNo(had.closes), yesNo(fresh.closes)];
  const isAllKept = isSame(had.policy, goodPolicy) && Object.keys(fresh.policy).length === 0;
  const rows = isAllKept
    ? [['every key', 'as it was', '–']]
    : keysToShow(had, fresh)
        .filter(isPolicyKey)
        .map((key) => [code(key), valueOf(key, had.policy), valueOf(key, fresh.policy)]);
  return table(
    ['what holds in the meantime', 'on a device that had the good policy', 'on a new device'],
    [...rows, closing],
  );
}

function section(bad: BadPolicy): readonly string[] {
  const [had, fresh] = [judge(bad.arrives, goodPolicy), judge(bad.arrives, undefined)];
  return [
    `## ${bad.title}`,
    '',
    bad.cause,
    '',
    ...arrival(bad),
    ...said(bad.arrives, had),
    ...holds(had, fresh),
  ];
}

/** Bad policies of every kind with what becomes of them, as Markdown that is still to be laid out. */
export const drawBadPolicies = (): string =>
  [
    '# Bad policies, and what becomes of them',
    '',
    'Made by `npm run reference`, by the code that reads policies on devices; do not write here. Each is the good policy',
    'below with one fault. What is quoted stands on the diagnostics page word for word, and the toolbar button has a “!”',
    'where something is to be put right. The policy builder says the same while one types. A mistake never ends what was',
    'enforced before ([decision 10](decisions/0010-policy-that-arrives-broken.md)); a device that never had a good',
    'policy has none to keep, so try a policy on one that has.',
    '',
    '**The good policy**',
    '',
    ...jsonBlock(good),
    ...badPolicies.flatMap(section),
  ].join('\n');
