import type { FileReport, SchoolReport, WithoutLine, WithoutReport } from '../../core/builder/people-run.ts';
import { byReason, linesText, reasonText } from '../../people-lists/lines.ts';
import type { SchoolLists } from '../../people-lists/make-lists.ts';
import type { ProtectReport } from '../../people-lists/protect.ts';
import type { Export } from '../../people-lists/read-export.ts';

/** A file as it was read, for somebody to check: counts, columns, lines and reasons. */
export const fileReport = ({
  file,
  rows,
  encoding,
  columns,
  remarks,
  isRoleGuessed,
}: Export): FileReport => ({
  ...{ file, encoding, columns, isRoleGuessed },
  lines: rows,
  remarks: byReason(remarks).map((reason) => reasonText(reason).trim()),
});

export const schoolReport = ({ school, counts, innocent }: SchoolLists): SchoolReport => ({
  ...{ school, innocent },
  people: counts.people,
  leftOut: counts.leftOut,
  duplicates: counts.duplicates,
  common: counts.common,
});

/** What became of the people to be left out; lines that want a look, by what is the matter with them. */
export function withoutReport({
  found,
  near,
  unmatched,
  unread,
  withoutFamily,
}: ProtectReport): WithoutReport {
  const all: readonly (readonly [WithoutLine, readonly number[]])[] = [
    ['unmatched', unmatched],
    ['near', near],
    ['unread', unread],
    ['alone', withoutFamily],
  ];
  return {
    found,
    lines: all
      .filter(([, lines]) => lines.length > 0)
      .map(([about, lines]) => ({ about, text: linesText(lines) })),
  };
}
