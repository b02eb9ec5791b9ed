import { dirname, join } from 'node:path';
import { fileBytes } from '../../lib/deployment/file-bytes.ts';
import type { Format, PolicyValues } from '../../lib/deployment/format.ts';
import { policyValues } from '../../lib/deployment/policy-values.ts';
import { issueText } from '../../lib/policy/issue.ts';
import { exportHelp } from './export/help.ts';
import { type ExportOptions, readExportOptions } from './export/options.ts';
import { type Made, readme } from '../../lib/deployment/readme.ts';
import { type ExitCode, exitCodes, failure, isFailure } from './failure.ts';
import type { Ports } from './ports.ts';
import { readPolicy } from './read-policy.ts';
import { writeFiles } from './write-files.ts';

type Checked = { values: PolicyValues; name: string; hasErrors: boolean };

/** The policy, with all that is wrong with it said; an end where it has errors and was not asked for even so. */
function check({ file, evenSo }: ExportOptions, ports: Ports): Checked {
  const { raw, policy, issues } = readPolicy(file, ports);
  issues.forEach((issue) => {
    ports.complain(`${issue.level}: ${issueText(issue)}`);
  });
  if (typeof raw !== 'object' || raw === null || Object.keys(policy).length === 0)
    throw failure(exitCodes.unreadable, `${file} has no key that Lanyard could read. Nothing was written.`);
  const hasErrors = issues.some(({ level }) => level === 'error');
  if (hasErrors && !evenSo)
    throw failure(
      exitCodes.refused,
      'The policy has errors. Nothing was written (--even-so writes all the same).',
    );
  return { values: policyValues(raw), name: policy.policyName ?? file, hasErrors };
}

/** Whether a format holds the policy; what it cannot hold is said. */
function holds(format: Format, values: PolicyValues, ports: Ports): boolean {
  const refusals = format.refusals(values);
  refusals.forEach(({ key, problem }) => {
    ports.complain(`${format.id}: ${key}: ${problem}.`);
  });
  return refusals.length === 0;
}

function make(options: ExportOptions, ports: Ports): ExitCode {
  const { values, name, hasErrors } = check(options, ports);
  const wanted = options.formats.filter((format) => holds(format, values, ports));
  const isShort = wanted.length < options.formats.length;
  if (isShort && !options.evenSo)
    throw failure(
      exitCodes.refused,
      'Not every format can hold this policy. Nothing was written (--even-so leaves those out; --format takes others).',
    );
  const made: Made[] = wanted.map((format) => ({ format, files: format.files(values, options.deployment) }));
  const files = made.flatMap((one) =>
    one.files.map((file) => ({
      path: join(options.folder, one.format.id, file.name),
      text: fileBytes(file),
    })),
  );
  const all = [...files, { path: join(options.folder, 'README.txt'), text: readme(name, made) }];
  new Set(all.map(({ path }) => dirname(path))).forEach((folder) => {
    ports.makeFolder(folder);
  });
  writeFiles(all, ports);
  ports.print(`${all.length} files are in ${options.folder}; README.txt there says where each of them goes.`);
  return hasErrors || isShort ? exitCodes.look : exitCodes.ok;
}

/** `npm run -s policy -- export …`: gives the exit code (`export/help.ts`). */
export function exportCommand(words: readonly string[], ports: Ports): ExitCode {
  if (words.includes('--help')) {
    ports.print(exportHelp);
    return exitCodes.ok;
  }
  try {
    return make(readExportOptions(words), ports);
  } catch (error) {
    ports.complain(isFailure(error) ? error.message : 'This is a mistake of Lanyard’s own.');
    return isFailure(error) ? error.exitCode : exitCodes.failed;
  }
}
