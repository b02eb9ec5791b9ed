import { jsonFault } from '../../lib/policy/json-fault.ts';
import { type ParsedPolicy, parsePolicy } from '../../lib/policy/parse-policy.ts';
import { known } from '../../lib/known/known-ids.ts';
import { exitCodes, failure } from './failure.ts';
import type { Ports } from './ports.ts';

/** A file as text. @throws Failure where it cannot be opened. */
export function textOf(path: string, ports: Pick<Ports, 'read'>): string {
  try {
    return new TextDecoder().decode(ports.read(path));
  } catch {
    throw failure(exitCodes.unreadable, `${path} cannot be opened.`);
  }
}

/**
 * A policy file, key by key as the worker reads it, and as it is written.
 *
 * @throws Failure where it is no JSON; it says in which line.
 */
export function readPolicy(path: string, ports: Pick<Ports, 'read'>): ParsedPolicy & { raw: unknown } {
  const text = textOf(path, ports);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    const line = text.slice(0, jsonFault(text)).split('\n').length;
    throw failure(
      exitCodes.unreadable,
      `${path} is no JSON that can be read: line ${String(line)} is the first that is wrong.`,
    );
  }
  return { raw, ...parsePolicy(raw, known) };
}
