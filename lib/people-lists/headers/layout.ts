import type { PersonRole } from '../../core/person-role.ts';
import { columnOf } from './column.ts';
import type { Column, Field } from './column.ts';

/** The columns of one person's name, by number from 0. A preferred name stands beside the legal one; both are listed. */
export type NameColumns = Record<'given' | 'middle' | 'family' | 'full' | 'called', readonly number[]>;

/** Somebody a row speaks of. `relation`: where it says what a contact is to the pupil. */
export type Somebody = { names: NameColumns; relation?: number };

/** What the columns of an export hold. */
export type Layout = {
  width: number;
  /** The person of the row. */
  person: Somebody;
  /** In an export of contacts, the pupil they belong to. */
  pupil?: Somebody;
  contacts: readonly Somebody[];
  at: Record<'birth' | 'leaving' | 'status' | 'role' | 'school' | 'id', readonly number[]>;
  /** Who the rows are about where no column says it; absent where nothing tells. */
  hint?: PersonRole;
  /** The columns that are used, for the report. */
  used: readonly { column: number; what: string }[];
};

/** The second “Surname” of a row is a contact's: reports put the contact's columns behind the pupil's under the same titles. */
function tellRepeatedApart(columns: readonly Column[]): Column[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const key = `${column.group}/${column.field}/${column.preferred ? 'preferred' : ''}/${column.title}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const isName = ['given', 'middle', 'family', 'full'].includes(column.field);
    return times > 1 && isName
      ? { ...column, about: 'contact', group: `${column.group} again ${times}` }
      : column;
  });
}

const places = (columns: readonly Column[], field: Field, preferred?: boolean): number[] =>
  columns
    .filter((column) => column.field === field && (preferred === undefined || column.preferred === preferred))
    .map(({ at }) => at);

function somebody(columns: readonly Column[]): Somebody {
  const relation = columns.find(({ field }) => field === 'relation')?.at;
  const names: NameColumns = {
    given: places(columns, 'given'),
    middle: places(columns, 'middle'),
    family: places(columns, 'family'),
    full: places(columns, 'full', false),
    // “Preferred name” may be one name or all of it.
    called: places(columns, 'full', true),
  };
  return { names, ...(relation === undefined ? {} : { relation }) };
}

const isComplete = ({ names }: Somebody): boolean =>
  names.full.length > 0 || (names.given.length > 0 && names.family.length > 0);

function contactsIn(columns: readonly Column[]): Somebody[] {
  const groups = Map.groupBy(
    columns.filter(({ about }) => about === 'contact'),
    ({ group }) => group,
  );
  const contacts = [...groups.values()].map(somebody).filter(isComplete);
  const [only, ...more] = contacts;
  const relation = columns.find((column) => column.field === 'relation' && isOwn(column))?.at;
  // Beside one contact a plain “Relationship” is that contact's.
  if (only === undefined || more.length > 0 || relation === undefined) return contacts;
  return [{ relation, ...only }];
}

const isOwn = ({ about }: Column): boolean => about !== 'contact';

/** “Staff” alone is a column of yes and no, or, where no other column has a name, of names. */
function withStaffNames(columns: readonly Column[]): readonly Column[] {
  if (isComplete(somebody(columns.filter(isOwn)))) return columns;
  return columns.map((column) =>
    column.about === 'staff' && column.field === 'role' ? { ...column, field: 'full' } : column,
  );
}

function hintOf(columns: readonly Column[], isContactExport: boolean): PersonRole | undefined {
  const has = (test: (column: Column) => boolean): boolean => columns.some(test);
  if (isContactExport) return 'parent';
  if (has(({ about, field }) => field === 'job' || (about === 'staff' && field !== 'role'))) return 'staff';
  const isPupils = ({ about, field, group }: Column): boolean =>
    about === 'pupil' || field === 'year' || (about === 'contact' && !group.includes('emergency'));
  if (has(isPupils)) return 'pupil';
  return has((column) => column.field === 'relation' && isOwn(column)) ? 'parent' : undefined;
}

/** The person of the row and, where the row is about a contact, the pupil. */
function personAndPupil(columns: readonly Column[]): { person: Somebody; pupil?: Somebody } | undefined {
  const about = (...whom: Column['about'][]): Somebody =>
    somebody(columns.filter((column) => whom.includes(column.about)));
  const [plain, pupil] = [about('person', 'staff'), about('pupil')];
  if (isComplete(plain) && isComplete(pupil) && plain.relation !== undefined) return { person: plain, pupil };
  const all = about('person', 'staff', 'pupil');
  return isComplete(all) ? { person: all } : undefined;
}

/** What the titles of an export say of its columns; undefined where no column, or no two, make a whole name. */
export function layoutOf(titles: readonly string[]): Layout | undefined {
  const columns = withStaffNames(tellRepeatedApart(titles.flatMap((title, at) => columnOf(title, at) ?? [])));
  const people = personAndPupil(columns);
  const contacts = contactsIn(columns);
  if (people === undefined && contacts.length === 0) return undefined;
  const own = columns.filter(isOwn);
  const hint = hintOf(columns, people?.pupil !== undefined);
  const nobody: Somebody = somebody([]);
  return {
    width: titles.length,
    person: people?.person ?? nobody,
    ...(people?.pupil === undefined ? {} : { pupil: people.pupil }),
    contacts,
    at: {
      birth: places(own, 'birth'),
      leaving: places(own, 'leaving'),
      status: places(own, 'status'),
      role: places(own, 'role'),
      school: places(own, 'school'),
      id: places(own, 'id').slice(0, 1),
    },
    ...(hint === undefined ? {} : { hint }),
    used: columns.map(({ at, field, about, group, preferred }) => ({
      column: at + 1,
      what: [about === 'contact' ? group : '', preferred ? 'preferred' : '', field].filter(Boolean).join(' '),
    })),
  };
}
