import type { Somebody } from './headers/layout.ts';
import { isBlank, titles } from './names.ts';

const joints = /\s*(?:&|\+|;|\/|\n|\band\b)\s*/i;

/** “John and Sarah Smith”, “Smith, John & Sarah”, “John Smith / Sarah Jones”: each with a surname. */
function peopleIn(cell: string): string[] {
  const each = cell.split(joints).filter((name) => name.trim() !== '');
  const comma = /^([^,]+),/.exec(cell)?.[1];
  const family = comma ?? (each.at(-1) ?? '').split(' ').at(-1) ?? '';
  return each.map((name) => {
    const plain = name.replace(titles, '');
    return plain.includes(' ') || plain === family ? name : `${name} ${family}`;
  });
}

/**
 * The cells of a row once for each person whom one column of whole names holds, so that each is read by themselves.
 * Where given name and surname have columns of their own, there is one person.
 */
export function eachPerson(cells: readonly string[], { names }: Somebody): (readonly string[])[] {
  const [column] = names.full;
  if (column === undefined || names.given.length > 0 || names.full.length > 1) return [cells];
  const cell = cells[column] ?? '';
  const people = isBlank(cell) ? [] : peopleIn(cell);
  return people.length < 2 ? [cells] : people.map((name) => cells.with(column, name));
}
