import { describeKey, shownExample } from './describe-key.ts';
import { heldOutcome, type PolicyIssue } from './issue.ts';
import { usualSites } from './loosening.ts';
import type { PolicyKey, SchoolPolicy } from './schema.ts';
import { peopleLists } from './watch-lists.ts';

/** A key without which less is enforced or noticed than with its last value, and how an admin ends it on purpose. */
type Protecting = {
  key: PolicyKey;
  loosens: (previous: SchoolPolicy, next: SchoolPolicy) => boolean;
  end: string;
};

/** Whether the new policy says in so many words what it enforces, so that hours and allowance may be absent. */
const isPlain = ({ enforceOn, access }: SchoolPolicy): boolean =>
  enforceOn === 'none' || access === 'open' || access === 'never';

const emptyList = 'set it to an empty list, []';

const enforcing: readonly Protecting[] = [
  { key: 'enforceOn', loosens: ({ enforceOn }) => enforceOn === 'every-device', end: 'set it to “none”' },
  { key: 'access', loosens: ({ access }) => access === 'never', end: 'set it to “hours” or “open”' },
  {
    key: 'blockedHours',
    loosens: ({ blockedHours = [] }, next) => blockedHours.length > 0 && !isPlain(next),
    end: emptyList,
  },
  {
    key: 'dailyMinutes',
    loosens: ({ dailyMinutes }, next) => dailyMinutes !== undefined && !isPlain(next),
    end: 'set it to 1440',
  },
  {
    key: 'sites',
    loosens: ({ sites = [] }) => sites.some((site) => !usualSites.includes(site)),
    end: 'name the sites that should count',
  },
  {
    key: 'timeZone',
    loosens: ({ timeZone = 'Europe/London' }) => timeZone !== 'Europe/London',
    end: 'set it to “Europe/London”',
  },
];

/** Lists without which nudges miss something, or speak more softly. */
const noticing = [
  'schoolNames',
  'schoolAliases',
  'schoolPhones',
  'trustNames',
  'federationNames',
  'councilNames',
  'emailDomains',
  'severities',
  'remarkTargets',
  'officialPostingHours',
] as const satisfies readonly PolicyKey[];

/** Lists of people end with their salt or their date; while both stand, one that is gone was meant to be there. */
const isSameMaking = (previous: SchoolPolicy, next: SchoolPolicy): boolean =>
  next.listSalt === previous.listSalt && next.peopleMadeOn === previous.peopleMadeOn;

const protecting: readonly Protecting[] = [
  ...enforcing,
  ...noticing.map((key) => ({
    key,
    loosens: (previous: SchoolPolicy) => (previous[key] ?? []).length > 0,
    end: emptyList,
  })),
  ...peopleLists.map(({ key }) => ({
    key,
    loosens: (previous: SchoolPolicy, next: SchoolPolicy) =>
      (previous[key] ?? []).length > 0 && isSameMaking(previous, next),
    end: emptyList,
  })),
];

/** How an admin ends a key whose last value is held where it vanishes, as half a sentence; undefined for other keys. */
export const endInWords = (name: PolicyKey): string | undefined =>
  protecting.find(({ key }) => key === name)?.end;

const isOtherPolicy = (previous: SchoolPolicy, next: SchoolPolicy): boolean =>
  previous.policyName !== undefined &&
  next.policyName !== undefined &&
  previous.policyName !== next.policyName;

/**
 * A warning for each protecting key that was in the last policy and has not arrived. Chrome takes out a value of the
 * wrong type without a trace, so that a typing error looks the same as a key that was taken out: the last value is held
 * until the policy ends it in words, or comes under another `policyName`.
 */
export function vanishedIssues(
  previous: SchoolPolicy,
  next: SchoolPolicy,
  held: ReadonlySet<PolicyKey>,
): PolicyIssue[] {
  if (isOtherPolicy(previous, next)) return [];
  return protecting
    .filter(({ key, loosens }) => next[key] === undefined && !held.has(key) && loosens(previous, next))
    .map(({ key: name, end }) => {
      const key = describeKey(name);
      return {
        key: name,
        problem:
          'it was in the last policy and has not arrived; it was taken out, or the browser refused its type, which look the same from here',
        expected: key.kind === 'list' ? `a list; each item is ${key.form}` : key.form,
        example: shownExample(key),
        outcome: `${heldOutcome} To end it, ${end}.`,
        level: 'warning',
      };
    });
}
