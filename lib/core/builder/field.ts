import type { KeyIssue } from '../diagnostics.ts';
import type { PersonRole } from '../person-role.ts';
import type { Severity } from '../severity.ts';

/** One of a few values, with its name where it is known by another than the policy's own word. */
export type FieldOption = { value: string; name?: string };

/** What somebody fills a key in with. */
export type FieldControl =
  | { kind: 'line' | 'lines' | 'number' | 'date' | 'flag' }
  | { kind: 'choice' | 'ticks'; options: readonly FieldOption[] }
  /** `long`: its items are sentences. */
  | { kind: 'list'; long: boolean }
  | { kind: 'severities'; rules: readonly RuleRow[] }
  /** Hours of the week, in the policy's notation. */
  | { kind: 'hours' }
  /** What stands for people: of a list their number, of its salt that it is there; never a value. */
  | { kind: 'people'; people?: number };

/** One rule, or a rule for one role of person, and how strongly it is to speak. */
export type RuleRow = {
  rule: string;
  role?: PersonRole;
  /** Absent: the policy does not name it, and what is said of the rule as a whole holds, or the rule's own severity. */
  severity?: Severity;
  /** The words of the school's policy that its card cites. */
  citation?: string;
};

/** Something wrong with a key; `item`: which of a list, counted from 0. */
export type FieldIssue = KeyIssue & { item?: number };

/** What a key holds as it can be shown; undefined where the policy does not have it. */
export type FieldValue = string | boolean | readonly string[] | undefined;

/** One key of a policy, as the builder shows it. Words about keys are `lib/policy`'s own. */
export type Field = {
  key: string;
  title: string;
  description: string;
  /** What a value, or an item of a list, looks like. */
  form: string;
  example: string;
  /** What holds where the key is not set. */
  absent?: string;
  /** Ids of the clauses it serves (docs/clauses.md). */
  clauses: readonly string[];
  control: FieldControl;
  value: FieldValue;
  issues: readonly FieldIssue[];
};
