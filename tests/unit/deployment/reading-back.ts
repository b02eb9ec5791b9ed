import { issueText } from '../../../lib/policy/issue.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { known } from '../../../lib/known/known-ids.ts';

/** What Lanyard makes of a policy that arrives so. A registry has an order of its own, so issues are sorted. */
export function meaning(arrived: unknown): object {
  const { policy, issues } = parsePolicy(arrived, known);
  return { policy, issues: issues.map(issueText).toSorted() };
}

/** A file by its name, which has to be there. */
export function named<F extends { name: string }>(files: readonly F[], name: string): F {
  const file = files.find((one) => one.name === name);
  if (file === undefined)
    throw new Error(`There is no ${name} among ${files.map((one) => one.name).join(', ')}.`);
  return file;
}
