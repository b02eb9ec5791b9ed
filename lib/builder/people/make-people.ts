import type { PeopleKeys, PeopleMade, PeopleOptions, PeopleOutcome } from '../../core/builder/people-run.ts';
import { present } from '../../core/present.ts';
import { chooseSchools } from '../../people-lists/choose-schools.ts';
import { type MadeLists, makeLists, type SchoolLists } from '../../people-lists/make-lists.ts';
import { packLists } from '../../people-lists/pack-lists.ts';
import { type Export, readExport } from '../../people-lists/read-export.ts';
import { readWithout, type Without } from '../../people-lists/read-without.ts';
import { parsePolicy } from '../../policy/parse-policy.ts';
import { peopleFragment } from '../../policy/people-fragment.ts';
import { peopleSizes, shrinksOf } from '../../policy/people-sizes.ts';
import type { SchoolPolicy } from '../../policy/schema.ts';
import { fileReport, schoolReport, withoutReport } from './reports.ts';

/** A file whose bytes are here. */
export type OpenedFile = { name: string; bytes: Uint8Array };

export type OpenedFiles = { exports: readonly OpenedFile[]; without?: OpenedFile };

type Read = { exports: readonly Export[]; without?: Without };

const known = { rules: [], sites: [], cited: [] };

function readAll(
  files: OpenedFiles,
  { today, role }: PeopleOptions,
): Read | (PeopleOutcome & { kind: 'wrong' }) {
  const exports: Export[] = [];
  for (const { name, bytes } of files.exports) {
    const read = readExport(name, bytes, { today, ...(role !== undefined && { role }) });
    if ('problem' in read) return { kind: 'wrong', file: name, problem: read.problem };
    exports.push(read.value);
  }
  if (files.without === undefined) return { exports };
  const without = readWithout(files.without.bytes, today);
  if ('problem' in without) return { kind: 'wrong', file: files.without.name, problem: without.problem };
  return { exports, without: without.value };
}

type Packing = { options: PeopleOptions; earlier: SchoolPolicy; newSalt: string };

/** The lists of one school as keys of a policy: from here on there is no name. */
function packed(school: SchoolLists, { options, earlier, newSalt }: Packing) {
  const madeOn = options.today;
  const until = Temporal.PlainDate.from(madeOn).add({ days: options.days }).toString();
  const fragment = peopleFragment(packLists(school, earlier.listSalt ?? newSalt), { madeOn, until });
  return {
    ...{ madeOn, until, keepsSalt: earlier.listSalt !== undefined },
    keys: present(fragment) as PeopleKeys,
    shrinks: shrinksOf(peopleSizes(earlier), peopleSizes(fragment)),
  };
}

function madeOf(made: MadeLists, school: SchoolLists, { exports }: Read, packing: Packing): PeopleMade {
  return {
    kind: 'made',
    files: exports.map(fileReport),
    school: schoolReport(school),
    ...(made.protection !== undefined && { without: withoutReport(made.protection) }),
    ...packed(school, packing),
  };
}

/**
 * Makes the watch-lists of one school out of exports, as `npm run policy -- people` does, for the keys of a policy. What
 * is told are counts, lines and reasons, never a name.
 *
 * @param newSalt 128 random bits as text, for a policy that has no salt yet.
 */
export function makePeople(files: OpenedFiles, options: PeopleOptions, newSalt: string): PeopleOutcome {
  const read = readAll(files, options);
  if ('kind' in read) return read;
  const made = makeLists(read.exports, read.without);
  const chosen = chooseSchools(made, options.school);
  if ('problem' in chosen) return { kind: 'wrong', problem: chosen.problem };
  const reports = read.exports.map(fileReport);
  const [school, ...others] = chosen.value;
  if (others.length > 0)
    return { kind: 'schools', schools: chosen.value.map((each) => each.school), files: reports };
  if (school === undefined || school.lists.every(({ keys }) => keys.length === 0))
    return { kind: 'nobody', files: reports };
  const { policy: earlier } = parsePolicy(options.earlier, known);
  return madeOf(made, school, read, { options, earlier, newSalt });
}
