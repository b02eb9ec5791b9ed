import type { PersonRole } from '../person-role.ts';

/** The keys of a policy that have to do with people, as written: lists of digests, the salt, two dates. */
export type PeopleKeys = Readonly<Record<string, string | readonly string[]>>;

/** What the list maker is asked, beside the files. */
export type PeopleOptions = {
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

/** Files are handed over unread: what is in them never reaches the page. */
export type PeopleRequest = PeopleOptions & { exports: readonly File[]; without?: File };

type ByRole = Readonly<Record<PersonRole, number>>;

/** One file as it was read: no name, and nothing that stands in it. */
export type FileReport = {
  file: string;
  lines: number;
  encoding: string;
  columns: readonly { column: number; what: string }[];
  /** What was left out and why, with the lines. */
  remarks: readonly string[];
  /** True where nothing says who the people are, so that they were taken for pupils. */
  isRoleGuessed: boolean;
};

/** People of one school, by count. `innocent`: of 1,000 strangers, how many bear a listed name. */
export type SchoolReport = {
  school: string;
  people: ByRole;
  leftOut: ByRole;
  duplicates: number;
  common: number;
  innocent: { held: number; quiet: number };
};

/** What became of the file of people to be left out. The lines want a look. */
export type WithoutReport = { found: number; lines: readonly { about: WithoutLine; text: string }[] };

/** `near`: names nobody exactly; `unmatched`: names nobody; `unread`: has no name; `alone`: without family beside it. */
export type WithoutLine = 'near' | 'unmatched' | 'unread' | 'alone';

export type PeopleMade = {
  kind: 'made';
  files: readonly FileReport[];
  school: SchoolReport;
  without?: WithoutReport;
  keepsSalt: boolean;
  madeOn: string;
  until: string;
  /** Lists that would lose more than half of what is on them. */
  shrinks: readonly { role: PersonRole; before: number; after: number }[];
  keys: PeopleKeys;
};

/** What came of a run. `wrong`: a file that cannot be read, or files that do not go together. */
export type PeopleOutcome =
  | PeopleMade
  | { kind: 'wrong'; file?: string; problem: string }
  | { kind: 'nobody'; files: readonly FileReport[] }
  | { kind: 'schools'; schools: readonly string[]; files: readonly FileReport[] }
  | { kind: 'failed' };

/** Makes lists out of sight of the page. The signal ends it, and with it all that was read. */
export type PeopleMaker = (request: PeopleRequest, signal: AbortSignal) => Promise<PeopleOutcome>;
