import type { PersonRole } from '../core/person-role.ts';
import type { CsvLine } from './csv.ts';
import type { Layout, Somebody } from './headers/layout.ts';
import { namesIn } from './names.ts';
import type { Names } from './names.ts';
import type { Reason, Remark } from './reasons.ts';
import { isOfFamily } from './roles.ts';
import { eachPerson } from './several.ts';
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

type Read = { names: readonly KeyedName[] } | { fault: Reason };

/** The people of one group of columns, each by themselves; nobody where it is blank. */
function somebodyIn({ cells }: CsvLine, somebody: Somebody, keysOf: KeysOf): Read[] {
  return eachPerson(cells, somebody)
    .map((own) => keyed(namesIn(own, somebody), keysOf))
    .filter((read) => !('fault' in read) || read.fault !== 'no-name');
}

const namesOf = (read: readonly Read[]): (readonly KeyedName[])[] =>
  read.flatMap((each) => ('names' in each ? [each.names] : []));

const faultsOf = (read: readonly Read[]): Reason[] => [
  ...new Set(read.flatMap((each) => ('fault' in each ? [each.fault] : []))),
];

/** A social worker is no family; where nothing says what somebody is to the pupil, they are. */
function notFamily({ cells }: CsvLine, { relation }: Somebody): { dropped?: Reason } {
  return relation === undefined || isOfFamily(cells[relation] ?? '') ? {} : { dropped: 'not-family' };
}

/** The people a row is about, without contacts: one, save where two parents share a cell. */
function personsOf(
  row: CsvLine,
  { layout, options, keysOf }: RowReader,
): { persons: Person[]; isDateUnread: boolean } | { fault: Reason } {
  const standing = standingOf(row, layout, options);
  if ('fault' in standing) return standing;
  const { isDateUnread, ...is } = standing;
  const read =
    is.role === 'parent'
      ? somebodyIn(row, layout.person, keysOf)
      : [keyed(namesIn(row.cells, layout.person), keysOf)];
  const work = is.role === 'parent' ? notFamily(row, layout.person) : {};
  const persons = namesOf(read).map((names): Person => ({ ...is, ...work, names }));
  return persons.length > 0 ? { persons, isDateUnread } : { fault: faultsOf(read)[0] ?? 'no-name' };
}

function contactsOf(row: CsvLine, contact: Somebody, keysOf: KeysOf): { people: Person[]; faults: Reason[] } {
  const read = somebodyIn(row, contact, keysOf);
  const work = notFamily(row, contact);
  return {
    people: namesOf(read).map((names): Person => ({ role: 'parent', names, ...work })),
    faults: faultsOf(read),
  };
}

/** The pupil and the contacts of a row. Contacts are somebody's only beside a pupil; those of staff are their own affair. */
function othersOf(row: CsvLine, person: Person | undefined, { layout, keysOf }: RowReader) {
  const pupil = layout.pupil === undefined ? [] : somebodyIn(row, layout.pupil, keysOf);
  const isPupils = person === undefined || person.role === 'pupil' || person.role === 'former-pupil';
  const contacts = isPupils ? layout.contacts.map((contact) => contactsOf(row, contact, keysOf)) : [];
  const family = contacts.flatMap(({ people }) => people);
  return {
    people: [
      ...namesOf(pupil).map((names): Person => ({ role: 'pupil', names })),
      ...(person?.role === 'former-pupil' ? family.map(familyOfFormer) : family),
    ],
    faults: contacts.flatMap(({ faults }) => faults),
    pupilFaults: faultsOf(pupil),
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
  const read = isOwn ? personsOf(row, reader) : { persons: [], isDateUnread: false };
  if ('fault' in read) return { isOwn, remarks: [remark('line', read.fault)] };
  const others = othersOf(row, read.persons[0], reader);
  const people = [...read.persons, ...others.people];
  const remarks = [
    ...(read.isDateUnread ? [remark('line', 'date-not-read')] : []),
    ...others.pupilFaults.map((reason) => remark('pupil', reason)),
    ...others.faults.map((reason) => remark('contact', reason)),
    ...people.flatMap((person) =>
      person.dropped === undefined
        ? []
        : [remark(read.persons.includes(person) ? 'line' : 'contact', person.dropped)],
    ),
  ];
  if (people.length === 0)
    return { isOwn, remarks: remarks.length > 0 ? remarks : [remark('line', 'no-name')] };
  const ids = layout.at.id.map((column) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return { household: { line: row.line, school: schoolOf(row, layout), people, ids }, isOwn, remarks };
}
