import type { KeyIssue } from './diagnostics.ts';
import type { Quiet } from './quiet.ts';

/** Something in a policy file that does not hold, by its key. */
export type FileIssue = KeyIssue & { key: string };

/** The school's policy file, opened on one's own device: its nudge keys alone, checked. */
export type OwnFile = {
  keys: Readonly<Record<string, unknown>>;
  /** Keys of the file that hold on school devices alone: hours, minutes, passes, lists of people. */
  ignored: readonly string[];
  issues: readonly FileIssue[];
  /** In ms since the Unix epoch. */
  openedAt: number;
};

/** What a member of staff has set in this browser. Of a device with a policy, only `quiet` and `language` are looked at. */
export type OwnSettings = {
  schoolNames: readonly string[];
  schoolAliases: readonly string[];
  file?: OwnFile;
  quiet: readonly Quiet[];
  /** A language tag (BCP 47); absent: as the browser. */
  language?: string;
};

export const noOwnSettings: OwnSettings = { schoolNames: [], schoolAliases: [], quiet: [] };

/** The names of one's own school, as a member of staff has written them. */
export type SchoolNames = { names: readonly string[]; aliases: readonly string[] };

/** More names than any school has, of a length that policy takes; two letters would be found in every line. */
export const nameLimits = { most: 50, longest: 200, shortest: 3 };

/** What is wrong with a list of names: how many there are too many, or which line (from 1) is too long or too short. */
export type NameProblem = { kind: 'many' } | { kind: 'long' | 'short'; line: number };

/** The names in a field, one a line, and what is wrong with the first of them that is. */
export function readNames(text: string): { names: readonly string[]; problem?: NameProblem } {
  const lines = text.split('\n').map((line) => line.trim());
  const names = [...new Set(lines.filter((line) => line !== ''))];
  if (names.length > nameLimits.most) return { names, problem: { kind: 'many' } };
  const wrong = lines.findIndex((line) => line !== '' && problemOfName(line) !== undefined);
  const kind = problemOfName(lines[wrong] ?? '');
  return kind === undefined || wrong < 0 ? { names } : { names, problem: { kind, line: wrong + 1 } };
}

function problemOfName(name: string): 'long' | 'short' | undefined {
  if (name.length > nameLimits.longest) return 'long';
  return name.length < nameLimits.shortest ? 'short' : undefined;
}

/** In characters: the longest policy without lists of people is a hundredth of it. */
export const longestFile = 4_000_000;

/** Why a file was not opened. `nothing`: it has no key that holds on one's own device. */
export type FileProblem =
  | { kind: 'not-json'; line: number; column: number }
  | { kind: 'not-a-policy' }
  | { kind: 'nothing'; ignored: readonly string[]; issues: readonly FileIssue[] };
