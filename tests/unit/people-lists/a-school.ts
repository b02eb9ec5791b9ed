import type { PersonRole } from '../../../lib/core/person-role.ts';
import { makeLists } from '../../../lib/people-lists/make-lists.ts';
import type { MadeLists, SchoolLists } from '../../../lib/people-lists/make-lists.ts';
import { packLists } from '../../../lib/people-lists/pack-lists.ts';
import { readExport } from '../../../lib/people-lists/read-export.ts';
import type { Export, ReadOptions } from '../../../lib/people-lists/read-export.ts';
import { readWithout } from '../../../lib/people-lists/read-without.ts';
import type { Result } from '../../../lib/people-lists/result.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { checkDisplayName } from '../../../lib/text/people.ts';
import { compilePeople } from '../../../lib/text/people-index.ts';

/** The day on which the exports of these tests are read. */
export const today = '2026-11-21';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The value of a result that must have one. */
export function valueOf<T>(result: Result<T>): T {
  if ('problem' in result) throw new Error(result.problem);
  return result.value;
}

export const exportOf = (text: string, options: Partial<ReadOptions> = {}): Export =>
  valueOf(readExport('pupils.csv', bytes(text), { today, ...options }));

/** Made from exports, with nobody left out. */
export const madeOf = (...texts: string[]): MadeLists => makeLists(texts.map((text) => exportOf(text)));

export const madeWithout = (without: string, ...texts: string[]): MadeLists =>
  makeLists(
    texts.map((text) => exportOf(text)),
    valueOf(readWithout(bytes(without), today)),
  );

/** The only school of an export. */
export function onlySchool({ schools }: MadeLists): SchoolLists {
  const [school] = schools;
  if (school === undefined || schools.length > 1) throw new Error(`${schools.length} schools`);
  return school;
}

/** Who a displayed name is by the lists of a school, as it would be in the page; empty where nobody is listed by it. */
export function rolesOf(school: SchoolLists, name: string): readonly PersonRole[] {
  const index = compilePeople(packLists(school, 'a salt'), nicknames);
  return checkDisplayName(name, index, [])?.roles ?? [];
}

/** Which of some names a school's lists hold. */
export const heldOf = (made: MadeLists, ...names: string[]): string[] =>
  names.filter((name) => rolesOf(onlySchool(made), name).length > 0);

/** Remarks as `line reason`. */
export const remarksOf = ({ remarks }: Export): string[] =>
  remarks.map(({ line, whose, reason }) => `${line} ${whose === 'line' ? '' : `${whose} `}${reason}`);
