import { chooseSchools } from '../../lib/people-lists/choose-schools.ts';
import { makeLists } from '../../lib/people-lists/make-lists.ts';
import type { MadeLists, SchoolLists } from '../../lib/people-lists/make-lists.ts';
import { readExport } from '../../lib/people-lists/read-export.ts';
import type { Export } from '../../lib/people-lists/read-export.ts';
import { readWithout } from '../../lib/people-lists/read-without.ts';
import type { Without } from '../../lib/people-lists/read-without.ts';
import type { Result } from '../../lib/people-lists/result.ts';
import { exitCodes, failure, isFailure } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { help } from './people/help.ts';
import { readPeopleOptions } from './people/options.ts';
import type { PeopleOptions } from './people/options.ts';
import { planFor } from './people/plan.ts';
import type { Dates, Plan } from './people/plan.ts';
import { filesJson, madeText, readingText, reportJson } from './people/report.ts';
import type { Report } from './people/report.ts';
import type { Ports } from './ports.ts';
import { writeFiles } from './write-files.ts';

const jsonText = (value: unknown): string => JSON.stringify(value, null, 2);

function bytesOf(path: string, ports: Ports): Uint8Array {
  try {
    return ports.read(path);
  } catch {
    throw failure(exitCodes.unreadable, `${path} cannot be opened.`);
  }
}

function need<T>(path: string, result: Result<T>): T {
  if ('problem' in result) throw failure(exitCodes.unreadable, `${path}: ${result.problem}.`);
  return result.value;
}

/** The schools asked for; an end where one list would be made of several. */
function chosen(made: MadeLists, { school, target }: PeopleOptions): readonly SchoolLists[] {
  const found = chooseSchools(made, school);
  if ('problem' in found) throw failure(exitCodes.unreadable, found.problem);
  const wanted = found.value;
  if (wanted.length > 1 && (target === undefined || 'into' in target)) {
    const names = wanted.map((each) => `“${each.school}”`).join(', ');
    throw failure(
      exitCodes.failed,
      `The export is of ${wanted.length} schools (${names}), and each has lists of its own: --out DIR makes a file for each, --school NAME takes one.`,
    );
  }
  return wanted;
}

type Read = { exports: Export[]; without?: Without };

function readAll({ files, without, role }: PeopleOptions, today: string, ports: Ports): Read {
  const exports = files.map((file) =>
    need(file, readExport(file, bytesOf(file, ports), { today, ...(role === undefined ? {} : { role }) })),
  );
  if (without === undefined) return { exports };
  return { exports, without: need(without, readWithout(bytesOf(without, ports), today)) };
}

function write(plans: readonly Plan[], { target }: PeopleOptions, ports: Ports): void {
  if (target !== undefined && 'folder' in target) ports.makeFolder(target.folder);
  const files = plans.flatMap(({ path, policy }) =>
    path === undefined ? [] : [{ path, text: `${jsonText(policy)}\n` }],
  );
  writeFiles(files, ports);
}

/** Two schools whose names differ by what no file name can hold. */
function refuseSamePath(plans: readonly Plan[]): void {
  const paths = plans.flatMap(({ path }) => path ?? []);
  if (new Set(paths).size < paths.length)
    throw failure(
      exitCodes.failed,
      'Two schools would get the same file: --school NAME makes one at a time.',
    );
}

function exitCodeOf({ protection }: MadeLists, { allowUnmatched }: PeopleOptions): ExitCode {
  const unseen = [protection?.near, protection?.unmatched, protection?.unread].flatMap(
    (lines) => lines ?? [],
  );
  return unseen.length > 0 && !allowUnmatched ? exitCodes.look : exitCodes.ok;
}

/** Makes, writes and reports; what was read is told already. */
function make({ exports, without }: Read, options: PeopleOptions, madeOn: string, ports: Ports): ExitCode {
  const until = Temporal.PlainDate.from(madeOn).add({ days: options.days }).toString();
  const dates: Dates = { madeOn, until };
  const made = makeLists(exports, without);
  const schools = chosen(made, options);
  if (schools.length === 0)
    throw failure(exitCodes.refused, 'Nobody of the export can be listed. Nothing was changed.');
  const plans = schools.map((school) => planFor(school, options, dates, ports));
  refuseSamePath(plans);
  write(plans, options, ports);
  const exitCode = exitCodeOf(made, options);
  const report: Report = {
    exports,
    plans,
    dates,
    exitCode,
    ...(made.protection && { protection: made.protection }),
  };
  if (options.json) ports.print(jsonText(reportJson(report)));
  else ports.complain(madeText(report));
  if (!options.json && options.target === undefined)
    plans.forEach(({ policy }) => ports.print(jsonText(policy)));
  return exitCode;
}

/** The end of a run that could not do its work. A message that is not ours is not shown: it might quote a file. */
function ended(error: unknown, isJson: boolean, exports: readonly Export[], ports: Ports): ExitCode {
  const known = isFailure(error);
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const message = known ? error.message : ['This is a mistake of Lanyard’s own, at', ...frames].join('\n');
  const exitCode = known ? error.exitCode : exitCodes.failed;
  if (isJson) ports.print(jsonText({ exitCode, error: message, files: filesJson(exports) }));
  else ports.complain(message);
  return exitCode;
}

/** `npm run -s policy -- people …`: gives the exit code (`people/help.ts`). */
export function peopleCommand(words: readonly string[], ports: Ports): ExitCode {
  const isJson = words.includes('--json');
  let exports: readonly Export[] = [];
  if (words.includes('--help')) {
    ports.print(help);
    return exitCodes.ok;
  }
  try {
    const options = readPeopleOptions(words);
    const today = ports.today();
    const read = readAll(options, today, ports);
    exports = read.exports;
    if (!isJson) ports.complain(readingText(exports));
    return make(read, options, today, ports);
  } catch (error) {
    return ended(error, isJson, exports, ports);
  }
}
