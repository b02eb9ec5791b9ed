import type { PersonRole } from '../person-role.ts';

/** What is asked of the list maker. Files are handed over unread: what is in them never reaches the page. */
export type PeopleRequest = {
  exports: readonly File[];
  without?: File;
  /** Who the people are where no column says it. */
  role?: PersonRole;
  /** Of an export of several schools, only this one. */
  school?: string;
  /** How long the lists are valid. */
  days: number;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The keys of people in the policy as it is, whose salt is kept and whose lists are compared. */
  earlier: PeopleKeys;
};

/** The keys of a policy that have to do with people, as written: lists of digests, the salt, two dates. */
export type PeopleKeys = Readonly<Record<string, string | readonly string[]>>;

type ByRole = Readonly<Record<PersonRole, number>>;

/** One file as it was read: no name, and nothing that stands in it. */
export type FileReport = {
  file: string;
  lines: number;
  encoding: string;
  columns: readonly { column: number; what: string }[];
  /** What was left out and why, by line. */
  remarks: readonly string[];
  isRoleGuessed: boolean;
};

export type SchoolReport = {
  /** As the export has it; empty where it names none. */
  school: string;
  people: ByRole;
  leftOut: ByRole;
  duplicates: number;
  common: number;
  /** Of 1,000 strangers, how many bear a listed name. */
  innocent: { held: number; quiet: number };
};

/** Lines of the file of people to be left out, by what became of them. */
export type WithoutReport = {
  found: number;
  near: string;
  unmatched: string;
  unread: string;
  withoutFamily: string;
};

/** A list that would lose more than half of its people. */
export type Shrink = { role: PersonRole; before: number; after: number };

export type PeopleMade = {
  kind: 'made';
  files: readonly FileReport[];
  school: SchoolReport;
  protection?: WithoutReport;
  keepsSalt: boolean;
  madeOn: string;
  until: string;
  shrinks: readonly Shrink[];
  keys: PeopleKeys;
};

/** What came of a run. `wrong`: a file that cannot be read, in the words of the command. */
export type PeopleOutcome =
  | PeopleMade
  | { kind: 'wrong'; file?: string; problem: string }
  | { kind: 'nobody'; files: readonly FileReport[] }
  | { kind: 'schools'; schools: readonly string[]; files: readonly FileReport[] }
  | { kind: 'failed' };

/** Makes lists out of sight of the page; the signal ends it, and with it all that was read. */
export type PeopleMaker = (request: PeopleRequest, signal: AbortSignal) => Promise<PeopleOutcome>;
