import { decode } from './decode.ts';
import { hasTitles } from './find-table.ts';
import { keysOfNames, readExport } from './read-export.ts';
import type { KeysOf, Person } from './read-row.ts';
import type { Result } from './result.ts';

/** One line of the file of people to be left out. `keys`: of every name on it; `ids`: pupil numbers. */
export type Protected = { line: number; keys: readonly string[]; ids: readonly string[] };

/** The file of people to be left out. `unread`: lines on which no name can be told. */
export type Without = { entries: readonly Protected[]; unread: readonly number[] };

const keysOfPeople = (people: readonly Person[]): string[] =>
  people.flatMap(({ names }) => names.flatMap(({ keys }) => keys));

/** A list without titles says either name first, so both are meant. */
function bothWays(name: string, keysOf: KeysOf): readonly string[] {
  const [first = '', ...rest] = name.split(',').map((part) => part.trim());
  if (rest.length === 0) return keysOf(name);
  return [...keysOf(`${first} ${rest.join(' ')}`), ...keysOf(`${rest.join(' ')} ${first}`)];
}

function readPlain(text: string): Without {
  const keysOf = keysOfNames();
  const lines = text.split('\n').map((cell, at) => ({
    line: at + 1,
    name: cell
      .replaceAll('"', '')
      .split(/[\t;|,]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(','),
  }));
  const read = lines
    .filter(({ name }) => name !== '')
    .map(({ line, name }) => ({ line, keys: bothWays(name, keysOf), ids: [] }));
  return {
    entries: read.filter(({ keys }) => keys.length > 0),
    unread: read.filter(({ keys }) => keys.length === 0).map(({ line }) => line),
  };
}

/**
 * Reads the file of people who must not be on any list: columns as in an export, or one name a line without titles.
 *
 * @param today `YYYY-MM-DD`.
 */
export function readWithout(bytes: Uint8Array, today: string): Result<Without> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  if (!hasTitles(decoded.value.text)) return { value: readPlain(decoded.value.text) };
  const read = readExport('', bytes, { today });
  if ('problem' in read) return read;
  const { households, remarks } = read.value;
  const told = new Set(households.map(({ line }) => line));
  const unread = remarks
    .filter(({ line, reason }) => !told.has(line) && reason !== 'titles-again')
    .map(({ line }) => line);
  return {
    value: {
      entries: households.map(({ line, people, ids }) => ({ line, keys: keysOfPeople(people), ids })),
      unread: [...new Set(unread)],
    },
  };
}
