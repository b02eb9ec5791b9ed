import type { FileProblem, OwnFile } from '../core/own-settings.ts';
import { onlyOwnKeys, ownKeys } from './own-keys.ts';
import { parsePolicy } from './parse-policy.ts';
import { isKeyed, readJson } from './read-json.ts';
import type { KnownIds } from './references.ts';
import { isPolicyKey } from './schema.ts';

export type OwnFileRead =
  { kind: 'read'; file: Omit<OwnFile, 'openedAt'> } | { kind: 'refused'; problem: FileProblem };

/** The file's keys, or why there are none. */
function topOf(text: string): { raw: object } | { problem: FileProblem } {
  const read = readJson(text);
  if ('fault' in read) return { problem: { kind: 'not-json', ...read.fault } };
  return isKeyed(read.value) ? { raw: read.value } : { problem: { kind: 'not-a-policy' } };
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
