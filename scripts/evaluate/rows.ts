import { readFileSync } from 'node:fs';

/** One line of a file of cases. */
export type Row = Readonly<Record<string, unknown>>;

/** A file of cases that cannot be read, with the line at fault. The command ends with 2 on it. */
export type UnreadableRow = Error & { unreadable: true };

const unreadable = (message: string): UnreadableRow =>
  Object.assign(new Error(message), { unreadable: true as const });

export const isUnreadable = (error: unknown): error is UnreadableRow =>
  error instanceof Error && 'unreadable' in error;

function parseRow(line: string, where: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw unreadable(`${where}: not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable(`${where}: not an object`);
  return value as Row;
}

/** Reads a file of one JSON object a line; empty lines are skipped. Each row comes with where it stands. */
export function readRows(path: string): { row: Row; where: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, where: `${path}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => ({ row: parseRow(line, where), where }));
}

/** A text field that must be there. */
export function text(row: Row, key: string, where: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw unreadable(`${where}: “${key}” is not a text`);
  return value;
}

/** A text field that may be absent. */
export function optionalText(row: Row, key: string, where: string): string | undefined {
  return row[key] === undefined || row[key] === null ? undefined : text(row, key, where);
}

/** A list of texts; empty where absent. */
export function texts(row: Row, key: string, where: string): readonly string[] {
  const value = row[key] ?? [];
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw unreadable(`${where}: “${key}” is not a list of texts`);
  }
  return value as string[];
}

/** One of a few words. */
export function oneOf<T extends string | boolean>(
  row: Row,
  key: string,
  allowed: readonly T[],
  where: string,
): T {
  const found = allowed.find((each) => each === row[key]);
  if (found === undefined) throw unreadable(`${where}: “${key}” is none of ${allowed.join(', ')}`);
  return found;
}
