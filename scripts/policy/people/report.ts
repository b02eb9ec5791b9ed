import { personRoles } from '../../../lib/core/person-role.ts';
import type { PersonRole } from '../../../lib/core/person-role.ts';
import type { ProtectReport } from '../../../lib/people-lists/protect.ts';
import type { Export } from '../../../lib/people-lists/read-export.ts';
import { reasonWords } from '../../../lib/people-lists/reasons.ts';
import type { ExitCode } from '../failure.ts';
import { byReason, linesText, reasonText } from '../../../lib/people-lists/lines.ts';
import type { Dates, Plan } from './plan.ts';

/** All that there is to say of a run: counts, lines, reasons and dates; no name. */
export type Report = {
  exports: readonly Export[];
  plans: readonly Plan[];
  dates: Dates;
  exitCode: ExitCode;
  protection?: ProtectReport;
};

const plural: Readonly<Record<PersonRole, string>> = {
  pupil: 'pupils',
  'former-pupil': 'former pupils',
  parent: 'parents',
  staff: 'staff',
};

const counted = (people: Readonly<Record<PersonRole, number>>): string =>
  personRoles
    .filter((role) => people[role] > 0)
    .map((role) => `${people[role]} ${plural[role]}`)
    .join(', ') || 'nobody';

function fileText({ file, rows, encoding, columns, remarks, isRoleGuessed }: Export): string {
  const used = columns.map(({ column, what }) => `${column} ${what}`).join(', ');
  return [
    `${file}: ${rows} lines, ${encoding}; columns used: ${used}`,
    ...(isRoleGuessed
      ? ['  NOTE: nothing says who these people are; they were taken for pupils (--role says otherwise)']
      : []),
    ...byReason(remarks).map(reasonText),
  ].join('\n');
}

/** What was read, before anything is written. */
export const readingText = (exports: readonly Export[]): string => exports.map(fileText).join('\n');

/** Of a thousand, with as much precision as an estimate deserves. */
const perThousand = (share: number): string =>
  share < 0.1 ? 'fewer than 0.1' : `about ${Number(share.toPrecision(2))}`;

function schoolText({ school, path, keepsSalt }: Plan): string {
  const { counts, innocent } = school;
  const place = path === undefined ? '' : ` -> ${path}`;
  return [
    `${school.school === '' ? 'Lists' : school.school}${place} (${keepsSalt ? 'salt kept' : 'new salt'})`,
    `  listed: ${counted(counts.people)}`,
    `  stood there again: ${counts.duplicates}; with a name that many share, at most a quiet notice: ${counts.common}`,
    `  of 1,000 strangers ${perThousand(innocent.held)} bear a name for which a contact is held, ` +
      `${perThousand(innocent.quiet)} one of a quiet notice (an estimate, rather too high)`,
    ...(Object.values(counts.leftOut).some((count) => count > 0)
      ? [`  left out to be protected, with families and namesakes: ${counted(counts.leftOut)}`]
      : []),
  ].join('\n');
}

const isOrAre = (lines: readonly number[]): string => (lines.length === 1 ? 'line' : 'lines');

function protectionText({ found, near, unmatched, unread, withoutFamily }: ProtectReport): string {
  const about = (lines: readonly number[], words: string): string[] =>
    lines.length === 0 ? [] : [`  ATTENTION: ${isOrAre(lines)} ${linesText(lines)}: ${words}`];
  return [
    `People to be left out: ${found} lines name somebody of the export`,
    ...about(
      near,
      'names nobody of the export exactly; who comes near was left out with family. Check the spelling.',
    ),
    ...about(
      unmatched,
      'names nobody of the export. If the child is at the school, the name is spelt another way there, and they ARE on the list.',
    ),
    ...about(unread, 'no name can be told from it.'),
    ...about(
      withoutFamily,
      'no contacts stand beside this pupil in the export. If parents are on lines of their own, add them to this file.',
    ),
  ].join('\n');
}

/** What was made. */
export const madeText = ({ plans, dates, protection }: Report): string =>
  [
    ...plans.map(schoolText),
    ...(protection === undefined ? [] : [protectionText(protection)]),
    `Made on ${dates.madeOn}, valid until ${dates.until}.`,
  ].join('\n');

/** The files read, for machines. */
export const filesJson = (exports: readonly Export[]): object[] =>
  exports.map(({ file, rows, encoding, columns, remarks, isRoleGuessed }) => ({
    file,
    encoding,
    lines: rows,
    columns,
    roleGuessed: isRoleGuessed,
    remarks: byReason(remarks).map((each) => ({ ...each, words: reasonWords[each.reason] })),
  }));

/** The same as the texts, for machines; with the lists themselves where they were not written to a file. */
export const reportJson = ({ exports, plans, dates, exitCode, protection }: Report): object => ({
  exitCode,
  ...dates,
  files: filesJson(exports),
  schools: plans.map(({ school, path, keepsSalt, policy }) => ({
    school: school.school,
    ...school.counts,
    innocentPerThousand: school.innocent,
    salt: keepsSalt ? 'kept' : 'new',
    ...(path === undefined ? { policy } : { file: path }),
  })),
  ...(protection === undefined ? {} : { protection }),
});
