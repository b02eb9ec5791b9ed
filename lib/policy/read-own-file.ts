import type { FileProblem, OwnFile } from '../core/own-settings.ts';
import { jsonFault } from './json-fault.ts';
import { onlyOwnKeys, ownKeys } from './own-keys.ts';
import { parsePolicy } from './parse-policy.ts';
import type { KnownIds } from './references.ts';
import { isPolicyKey } from './schema.ts';

export type OwnFileRead =
  { kind: 'read'; file: Omit<OwnFile, 'openedAt'> } | { kind: 'refused'; problem: FileProblem };

/** By line and column, from 1. */
function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The file's keys, or why there are none. */
function topOf(file: string): { raw: object } | { problem: FileProblem } {
  // Editors of other systems put a mark before the first character, which JSON does not know.
  const text = file.replace(/^\uFEFF/, '');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: { kind: 'not-json', ...placeOf(text, jsonFault(text)) } };
  }
  const isKeyed = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  return isKeyed ? { raw: raw as object } : { problem: { kind: 'not-a-policy' } };
}

/** Reads a policy file that a member of staff has opened, key by key. Never throws, whatever the file is. */
export function readOwnFile(text: string, known: KnownIds): OwnFileRead {
  const top = topOf(text);
  if ('problem' in top) return { kind: 'refused', problem: top.problem };
  const { policy, issues: all } = parsePolicy(top.raw, known);
  const isOther = (key: string): boolean => isPolicyKey(key) && !ownKeys.includes(key);
  // What does not hold here anyway need not be right, either.
  const issues = all.filter(({ key }) => !isOther(key));
  const ignored = Object.keys(top.raw).filter(isOther);
  const keys = onlyOwnKeys(policy);
  if (Object.keys(keys).length === 0)
    return { kind: 'refused', problem: { kind: 'nothing', ignored, issues } };
  return { kind: 'read', file: { keys, ignored, issues } };
}
