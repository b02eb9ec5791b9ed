import type { PersonRole } from '../core/person-role.ts';
import type { CsvLine } from './csv.ts';
import type { Layout, Somebody } from './headers/layout.ts';
import { namesIn } from './names.ts';
import type { Names } from './names.ts';
import type { Reason, Remark } from './reasons.ts';
import { isOfFamily } from './roles.ts';
import { standingOf } from './standing.ts';
import type { RowOptions } from './standing.ts';

/** The keys under which a name is hashed (`nameKeys`). */
export type KeysOf = (name: string) => readonly string[];

/** A name as it is written out, with its keys. */
export type KeyedName = { name: string; keys: readonly string[] };

/** One person of an export. `dropped`: not listed, and why; they still tell who is family of whom. */
export type Person = { role: PersonRole; names: readonly KeyedName[]; birth?: string; dropped?: Reason };

/** The people of one row: a pupil and their contacts, or one member of staff. */
export type Household = {
  line: number;
  /** As the column of schools has it; empty where there is none. */
  school: string;
  people: readonly Person[];
  /** Pupil numbers, which tie rows together. */
  ids: readonly string[];
};

export type RowReader = {
  layout: Layout;
  titles: CsvLine;
  options: RowOptions;
  keysOf: KeysOf;
};

/** What one row gives. `isOwn`: it has a person of its own; else its contacts belong to the row above. */
export type ReadRow = { household?: Household; isOwn: boolean; remarks: Remark[] };

const isTitlesAgain = (row: CsvLine, titles: CsvLine): boolean =>
  row.cells.every((cell, at) => cell === (titles.cells[at] ?? ''));

const schoolOf = (row: CsvLine, { at }: Layout): string =>
  at.school.map((column) => row.cells[column] ?? '').find((cell) => cell !== '') ?? '';

/** A name that leaves nothing to hash is no whole name. */
function keyed({ names, fault }: Names, keysOf: KeysOf): { names: KeyedName[] } | { fault: Reason } {
  if (fault !== undefined) return { fault };
  const each = names.map((name) => ({ name, keys: keysOf(name) })).filter(({ keys }) => keys.length > 0);
  return each.length > 0 ? { names: each } : { fault: 'half-a-name' };
}

function faultOfRow(row: CsvLine, { layout, titles }: RowReader): Reason | undefined {
  if (isTitlesAgain(row, titles)) return 'titles-again';
  return row.cells.slice(layout.width).some((cell) => cell !== '') ? 'extra-cells' : undefined;
}

function contactOf(row: CsvLine, contact: Somebody, keysOf: KeysOf): Person | { fault: Reason } {
  const read = keyed(namesIn(row.cells, contact, true), keysOf);
  if ('fault' in read) return read;
  const relation = contact.relation === undefined ? '' : (row.cells[contact.relation] ?? '');
  return {
    role: 'parent',
    names: read.names,
    ...(isOfFamily(relation) ? {} : { dropped: 'not-family' as const }),
  };
}

/** The person a row is about, without contacts. */
function personOf(
  row: CsvLine,
  { layout, options, keysOf }: RowReader,
): { person: Person; isDateUnread: boolean } | { fault: Reason } {
  const standing = standingOf(row, layout, options);
  if ('fault' in standing) return standing;
  const { isDateUnread, ...is } = standing;
  const read = keyed(namesIn(row.cells, layout.person, is.role === 'parent'), keysOf);
  return 'fault' in read ? read : { person: { ...is, names: read.names }, isDateUnread };
}

/** The pupil and the contacts of a row. Contacts are somebody's only beside a pupil; those of staff are their own affair. */
function othersOf(row: CsvLine, person: Person | undefined, { layout, keysOf }: RowReader) {
  const pupil = layout.pupil && keyed(namesIn(row.cells, layout.pupil), keysOf);
  const isPupils = person === undefined || person.role === 'pupil' || person.role === 'former-pupil';
  const contacts = isPupils ? layout.contacts.map((contact) => contactOf(row, contact, keysOf)) : [];
  const people = contacts.filter((each) => 'names' in each);
  return {
    people: [
      ...(pupil !== undefined && 'names' in pupil ? [{ role: 'pupil' as const, names: pupil.names }] : []),
      ...(person?.role === 'former-pupil' ? people.map(familyOfFormer) : people),
    ],
    faults: contacts.flatMap((each) => ('fault' in each && each.fault !== 'no-name' ? [each.fault] : [])),
  };
}

/** Nobody has a reason to know the family of a child who has left. */
export const familyOfFormer = (person: Person): Person => ({ ...person, dropped: 'family-of-former' });

/** The people of one row, and remarks on those who cannot be listed. Without a household where there is nobody. */
export function readRow(row: CsvLine, reader: RowReader): ReadRow {
  const { layout } = reader;
  const remark = (whose: Remark['whose'], reason: Reason): Remark => ({ line: row.line, whose, reason });
  const fault = faultOfRow(row, reader);
  if (fault !== undefined) return { isOwn: false, remarks: [remark('line', fault)] };
  const isOwn = namesIn(row.cells, layout.person).fault !== 'no-name';
  const read = isOwn ? personOf(row, reader) : undefined;
  if (read !== undefined && 'fault' in read) return { isOwn, remarks: [remark('line', read.fault)] };
  const others = othersOf(row, read?.person, reader);
  const people = [...(read === undefined ? [] : [read.person]), ...others.people];
  const remarks = [
    ...(read?.isDateUnread === true ? [remark('line', 'date-not-read')] : []),
    ...others.faults.map((reason) => remark('contact', reason)),
    ...people.flatMap((person) =>
      person.dropped === undefined
        ? []
        : [remark(person === read?.person ? 'line' : 'contact', person.dropped)],
    ),
  ];
  if (people.length === 0)
    return { isOwn, remarks: remarks.length > 0 ? remarks : [remark('line', 'no-name')] };
  const ids = layout.at.id.map((column) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return { household: { line: row.line, school: schoolOf(row, layout), people, ids }, isOwn, remarks };
}
