import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { peopleSizes, type PeopleSizes } from '../../../lib/policy/people-sizes.ts';
import { exitCodes, failure } from '../failure.ts';
import type { Ports } from '../ports.ts';

/** The policy file that is there already. */
export type Earlier = {
  keys: Readonly<Record<string, unknown>>;
  salt?: string;
  sizes: PeopleSizes;
};

const unreadable = (path: string, problem: string) =>
  failure(exitCodes.unreadable, `${path} cannot be used: ${problem}.`);

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The system's message would quote the file.
    throw unreadable(path, 'it is not JSON in UTF-8');
  }
}

const isWrapped = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'Value');

function keysOf(path: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable(path, 'it has no keys with values');
  if (
    Object.hasOwn(value, '3rdparty') ||
    Object.hasOwn(value, 'policies') ||
    Object.values(value).some(isWrapped)
  )
    throw unreadable(
      path,
      'it is in the form of one browser; give the plain policy, as in the folder policies/',
    );
  return value as Record<string, unknown>;
}

/** Reads the policy at a path; undefined where there is none yet. */
export function readEarlier(path: string, ports: Pick<Ports, 'exists' | 'read'>): Earlier | undefined {
  if (!ports.exists(path)) return undefined;
  const keys = keysOf(path, parseJson(path, ports.read(path)));
  const { policy, issues } = parsePolicy(keys, { rules: [], sites: [], cited: [] });
  if (Object.hasOwn(keys, 'listSalt') && issues.some(({ key }) => key === 'listSalt'))
    throw unreadable(path, 'its listSalt is not right');
  return {
    keys,
    ...(policy.listSalt === undefined ? {} : { salt: policy.listSalt }),
    sizes: peopleSizes(policy),
  };
}
