import { jsonFault } from './json-fault.ts';

/** By line and column, from 1. */
export type JsonPlace = { line: number; column: number };

function placeOf(text: string, position: number): JsonPlace {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What a JSON text says, or where it stops making sense. */
export function readJson(file: string): { value: unknown } | { fault: JsonPlace } {
  // Editors of other systems put a mark before the first character, which JSON does not know.
  const text = file.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: placeOf(text, jsonFault(text)) };
  }
}

/** Whether a value has names and values, as a policy has. */
export const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
