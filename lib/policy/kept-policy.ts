import type { LastPolicy } from '../core/last-policy.ts';
import { present } from '../core/present.ts';
import type { PolicyIssue } from './issue.ts';
import { readKeptDates } from './kept-dates.ts';
import type { ParsedPolicy } from './parse-policy.ts';
import type { SchoolPolicy } from './schema.ts';

type Last = LastPolicy<SchoolPolicy, PolicyIssue>;

type Tools = {
  /** The version of Lanyard that keeps and reads. */
  version: string;
  /** `parsePolicy` of that version. */
  parse: (raw: unknown) => ParsedPolicy;
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/**
 * Shows which version kept a copy, and that it is as that version left it. FNV-1a, by Fowler, Noll and Vo: it tells damage, not forgery. Whoever
 * can write into the database could as well empty it.
 */
function sealOf(last: Fields, version: string): string {
  let sum = 0x811c9dc5;
  const text = JSON.stringify(last);
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return `${version} ${(sum >>> 0).toString(16)}`;
}

/** What the disk gives can be things that have no JSON form, such as a ring; we keep none. */
function isAsLeft(copy: Fields, seal: unknown, version: string): boolean {
  try {
    return seal === sealOf(copy, version);
  } catch {
    return false;
  }
}

/** A policy as it is kept: what `readKept` of the same version gives back without reading it anew. */
export const keepPolicy = (last: Last, { version }: Pick<Tools, 'version'>): object => ({
  ...last,
  seal: sealOf(last, version),
});

const isIssue = (value: unknown): value is PolicyIssue => {
  const { key, problem, expected, example, outcome, level } = fieldsOf(value) ?? {};
  const words = [key, problem, expected, example, outcome];
  return words.every((word) => typeof word === 'string') && (level === 'error' || level === 'warning');
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const untilItArrives = 'It is left out of the copy on this device until the policy arrives again.';

/** What is said of a key that was right once, when it arrived. */
const inKeptCopy = (issue: PolicyIssue): PolicyIssue =>
  issue.level === 'warning' ? issue : { ...issue, outcome: untilItArrives };

/**
 * Whether anything is enforced is never lost with the word that says so: hours and allowance of the copy stay in force, and where there are
 * none, nothing is closed by it.
 */
const stillEnforced = (policy: SchoolPolicy, kept: Fields): SchoolPolicy =>
  Object.hasOwn(kept, 'enforceOn') && policy.enforceOn === undefined
    ? { ...policy, enforceOn: 'every-device' }
    : policy;

function readAnew(copy: Fields, kept: Fields, parse: Tools['parse']): Last {
  const { policy, issues } = parse(kept);
  const before = listOf(copy['issues']).filter(isIssue);
  const told = new Set(before.map(({ key, at, problem }) => JSON.stringify([key, at, problem])));
  const found = issues.filter(({ key, at, problem }) => !told.has(JSON.stringify([key, at, problem])));
  return {
    policy: stillEnforced(policy, kept),
    issues: [...before, ...found.map(inKeptCopy)],
    ...present(readKeptDates(copy)),
  };
}

/**
 * The policy that was kept. A copy of this version, as it was left, holds as it is; one that another version kept (an update may have renamed a
 * key, a roll-back may know fewer), or that was damaged since, is read key by key with the schema of now: what cannot be read is left
 * out with an issue, and the other keys stay in force. Undefined where there is none. Never throws.
 */
export function readKept(raw: unknown, { version, parse }: Tools): Last | undefined {
  const { seal, ...copy } = fieldsOf(raw) ?? {};
  const kept = fieldsOf(copy['policy']);
  if (kept === undefined) return undefined;
  // What is sealed was written by `keepPolicy` of this very version.
  return isAsLeft(copy, seal, version) ? (copy as Last) : readAnew(copy, kept, parse);
}
