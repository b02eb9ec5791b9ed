import type { PersonRole } from '../core/person-role.ts';
import { formalNamesFrom } from '../text/formal-names.ts';
import { nameKeys } from '../text/name-key.ts';
import { nicknames } from '../text/nicknames.ts';
import { decode } from './decode.ts';
import type { Encoding } from './decode.ts';
import { findTable } from './find-table.ts';
import type { Table } from './find-table.ts';
import { familyOfFormer, readRow } from './read-row.ts';
import type { Household, KeysOf, Person, RowReader } from './read-row.ts';
import type { Remark } from './reasons.ts';
import type { Result } from './result.ts';

/** An export as it was read. */
export type Export = {
  /** As the user named it. */
  file: string;
  encoding: Encoding;
  /** Lines with something on them, below the titles. */
  rows: number;
  households: readonly Household[];
  remarks: readonly Remark[];
  /** The columns that are understood, numbered from 1. */
  columns: readonly { column: number; what: string }[];
  /** True where neither a column nor the titles say who people are, so that they were taken for pupils. */
  isRoleGuessed: boolean;
};

export type ReadOptions = {
  /** `YYYY-MM-DD`, in the school's zone. */
  today: string;
  /** Who the people are, where no column says it. */
  role?: PersonRole;
};

export const keysOfNames = (): KeysOf => {
  const formalNames = formalNamesFrom(nicknames);
  return (name) => nameKeys(name, formalNames);
};

/** The household whose lines are being read; contacts on lines of their own below a pupil are added to it. */
type Open = { household: Household; people: Person[]; isFormer: boolean };

function opened(household: Household): Open {
  const people = [...household.people];
  return {
    household: { ...household, people },
    people,
    isFormer: people.some(({ role }) => role === 'former-pupil'),
  };
}

function householdsOf({ rows }: Table, reader: RowReader): { households: Household[]; remarks: Remark[] } {
  const households: Household[] = [];
  const remarks: Remark[] = [];
  const hasPeople = Object.values(reader.layout.person.names).some((columns) => columns.length > 0);
  let open: Open | undefined;
  for (const row of rows) {
    const { household, isOwn, remarks: own } = readRow(row, reader);
    for (const remark of own) remarks.push(remark);
    if (isOwn || !hasPeople) {
      open = household && opened(household);
      if (open !== undefined) households.push(open.household);
    } else if (household !== undefined && open !== undefined) {
      if (open.isFormer) remarks.push({ line: row.line, whose: 'contact', reason: 'family-of-former' });
      for (const person of household.people)
        open.people.push(open.isFormer ? familyOfFormer(person) : person);
    } else if (household !== undefined) {
      remarks.push({ line: row.line, whose: 'line', reason: 'no-name' });
    }
  }
  return { households, remarks };
}

/** Where some rows have a school, a row without one is nobody's; where none has, there is one school. */
function withSchool(households: readonly Household[]): { households: Household[]; remarks: Remark[] } {
  const isTold = households.some(({ school }) => school !== '');
  const [told = [], untold = []] = [true, false].map((has) =>
    households.filter(({ school }) => (school !== '' || !isTold) === has),
  );
  return {
    households: told,
    remarks: untold.map(({ line }) => ({ line, whose: 'line', reason: 'no-school' })),
  };
}

/**
 * Reads a management-information export: its encoding, its delimiter, the titles of its columns wherever they stand,
 * and its people row by row. What cannot be read is remarked by line and reason, never by name. Never throws.
 */
export function readExport(file: string, bytes: Uint8Array, options: ReadOptions): Result<Export> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  const found = findTable(decoded.value.text);
  if ('problem' in found) return found;
  const table = found.value;
  const role = options.role ?? table.layout.hint ?? 'pupil';
  const reader: RowReader = {
    layout: table.layout,
    titles: table.titles,
    options: { today: options.today, role },
    keysOf: keysOfNames(),
  };
  const read = householdsOf(table, reader);
  const told = withSchool(read.households);
  return {
    value: {
      file,
      encoding: decoded.value.encoding,
      rows: table.rows.length,
      households: told.households,
      remarks: [...read.remarks, ...told.remarks].toSorted((a, b) => a.line - b.line),
      columns: table.layout.used,
      isRoleGuessed:
        options.role === undefined && table.layout.hint === undefined && table.layout.at.role.length === 0,
    },
  };
}
