/** The key of an issue that is about the policy as a whole. */
export const wholePolicy = 'policy';

/** Something in a policy that an admin should put right, or know. Shown in diagnostics and on the options page. */
export type PolicyIssue = {
  /** The key as it arrived, or `wholePolicy`. */
  key: string;
  /** Where in the value, such as “item 3”; absent where the whole value is meant. */
  at?: string;
  /** What is wrong, as half a sentence: “8am” is not in 24-hour form. Never holds a value that stands for people. */
  problem: string;
  /** What would be right, in words. */
  expected: string;
  /** A value, or an item of a list, that is right. */
  example: string;
  /** What Lanyard does now. */
  outcome: string;
  /** `error`: something that was meant does not hold. `warning`: nothing that this version knows is lost. */
  level: 'error' | 'warning';
  /** The key, rule or site that was probably meant. */
  suggestion?: string;
};

/** What the outcome says where `holdLastGood` put the last good value in place of a broken one. */
export const heldOutcome = 'The last good value stays in force.';

/** The same for a policy that could not be read at all. */
export const heldWholeOutcome = 'The last good policy stays in force, all of it.';

/** An issue as one line of text, for logs and for copying to a colleague. */
export function issueText(issue: PolicyIssue): string {
  const where = issue.at === undefined ? issue.key : `${issue.key}, ${issue.at}`;
  const hint = issue.suggestion === undefined ? '' : ` Did you mean “${issue.suggestion}”?`;
  return `${where}: ${issue.problem}.${hint} Expected: ${issue.expected}. Example: ${issue.example}. ${issue.outcome}`;
}
