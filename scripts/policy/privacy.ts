import { parseArgs } from 'node:util';

import { countedByChoice, type SiteInfo, usuallyCounted } from '../../lib/core/site-info.ts';
import { issueText } from '../../lib/policy/issue.ts';
import { computeSettings } from '../../lib/policy/settings.ts';
import { catalogue } from '../../lib/sites/catalogue.ts';
import { type ExitCode, exitCodes, failure, isFailure } from './failure.ts';
import type { Ports } from './ports.ts';
import { privacyHelp } from './privacy/help.ts';
import { schoolPart } from './privacy/school-part.ts';
import { readPolicy, textOf } from './read-policy.ts';
import { writeFiles } from './write-files.ts';

/** What stands around the part that is made, in docs/privacy.md and in copies of it. */
const marks = ['<!-- made from a policy: begin -->', '<!-- made from a policy: end -->'] as const;

const idsOf = (sites: readonly SiteInfo[]): readonly string[] => sites.map(({ id }) => id);

function optionsOf(words: readonly string[]): { file: string; into?: string } {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { into: { type: 'string' } },
    });
    const [file, more] = positionals;
    if (file !== undefined && more === undefined) return { file, ...values };
  } catch {
    // Said below: whatever is wrong, the help says what there is.
  }
  throw failure(exitCodes.failed, `One policy is needed, and --into FILE.md at most.\n${privacyHelp}`);
}

/** The page with what stands between the marks replaced. */
function putInto(page: string, part: string, path: string): string {
  const [begin, end] = [page.indexOf(marks[0]), page.indexOf(marks[1])];
  if (begin === -1 || end < begin)
    throw failure(exitCodes.failed, `${path} has no “${marks[0]}” and “${marks[1]}” to write between.`);
  return `${page.slice(0, begin + marks[0].length)}\n\n${part}\n\n${page.slice(end)}`;
}

function make(words: readonly string[], ports: Ports): ExitCode {
  const { file, into } = optionsOf(words);
  const { policy, issues } = readPolicy(file, ports);
  const settings = computeSettings(
    policy,
    idsOf(usuallyCounted(catalogue)),
    idsOf(countedByChoice(catalogue)),
  );
  const part = schoolPart({ policy, settings, today: ports.today() });
  if (into === undefined) ports.print(part);
  else writeFiles([{ path: into, text: putInto(textOf(into, ports), part, into) }], ports);
  for (const issue of issues) ports.complain(issueText(issue));
  return issues.some(({ level }) => level === 'error') ? exitCodes.look : exitCodes.ok;
}

/** `npm run -s policy -- privacy …`: gives the exit code (`privacy/help.ts`). */
export function privacyCommand(words: readonly string[], ports: Ports): ExitCode {
  if (words.includes('--help')) {
    ports.print(privacyHelp);
    return exitCodes.ok;
  }
  try {
    return make(words, ports);
  } catch (error) {
    ports.complain(isFailure(error) ? error.message : 'This is a mistake of Lanyard’s own.');
    return isFailure(error) ? error.exitCode : exitCodes.failed;
  }
}
