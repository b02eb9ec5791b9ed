import { readdirSync, readFileSync } from 'node:fs';
import type { Lanyard } from '../../e2e/fixtures/lanyard.ts';

/** Parent of a process; undefined where it has ended meanwhile. */
function parentOf(pid: number): number | undefined {
  try {
    // The name, in brackets, may hold anything.
    const [, fields] = /\) \S (\d+)/.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8')) ?? [];
    return fields === undefined ? undefined : Number(fields);
  } catch {
    return undefined;
  }
}

/** The processes of a browser that this program started, itself first. */
export function processesOf(lanyard: Lanyard): readonly number[] {
  const first = lanyard.running().browser.process()?.pid;
  if (first === undefined) throw new Error('the browser has no process');
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(all.map((pid) => [pid, parentOf(pid)]));
  const found = [first];
  for (const pid of found) found.push(...all.filter((one) => parents.get(one) === pid));
  return found;
}

/** Sends a signal to each of them; those that have ended meanwhile are left. */
export function signalAll(pids: readonly number[], signal: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Ended with its parent.
    }
  }
}
