import { plainLine, groupsOf } from './segments.ts';
import { type Line, type Reading, type Said, take } from './reading.ts';
import { meaningOf, nameIn } from './words.ts';

/** The cells of a line that was copied from a table; one where it was not. */
export const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/\t|\|/)
    .map((cell) => plainLine(cell.trim()));

/** What the titles of a table say of its columns; undefined where a row is no titles. */
export function titlesOf(cells: readonly string[]): readonly Said[] | undefined {
  const said = cells.map((cell) => ({ name: nameIn(cell) ?? '', meaning: meaningOf(cell) }));
  const has = (edge: 'start' | 'end'): boolean => said.some(({ meaning }) => meaning.edge === edge);
  return cells.length > 1 && has('start') && has('end') ? said : undefined;
}

/** Reads a row under its titles: the name of a term, where it begins and ends, and what lies between. */
export function readRow(cells: readonly string[], line: Line, reading: Reading): void {
  const { columns } = reading;
  const groups = cells.map(groupsOf);
  const columnOf = (edge: 'start' | 'end'): number =>
    columns.findIndex(({ meaning }) => meaning.edge === edge);
  const [start, end] = [columnOf('start'), columnOf('end')];
  const title = cells.find((_, at) => groups[at]?.length === 0) ?? '';
  const { kind } = meaningOf(title);
  const row: Said = { name: nameIn(title) ?? '', meaning: { kind: kind ?? 'term' } };
  const [first, last] = [groups[start]?.[0]?.first, groups[end]?.[0]?.first];
  if (first !== undefined && last !== undefined) take({ first, last }, row, line, reading);
  groups.forEach((own, at) => {
    const column = columns[at];
    const isTaken = first !== undefined && last !== undefined && (at === start || at === end);
    if (column === undefined || isTaken) return;
    const said =
      column.meaning.kind === 'closure' ? column : { ...row, meaning: { ...row.meaning, ...column.meaning } };
    for (const group of own) take(group, said, line, reading);
  });
}
