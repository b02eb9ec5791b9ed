import { exportCommand } from '../../../scripts/policy/export.ts';
import { passCommand } from '../../../scripts/policy/pass.ts';
import { peopleCommand } from '../../../scripts/policy/people.ts';
import { privacyCommand } from '../../../scripts/policy/privacy.ts';
import type { Ports } from '../../../scripts/policy/ports.ts';

/** A machine with files in memory, a day that stands still and random texts one can tell. */
export function aMachine(files: Record<string, string | Uint8Array>, faults: Partial<Ports> = {}) {
  const disk = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  const printed: string[] = [];
  const complained: string[] = [];
  let random = 0;
  const ports: Ports = {
    read(path) {
      const bytes = disk.get(path);
      if (bytes === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
      return bytes;
    },
    readInput: () => ports.read('-'),
    exists: (path) => disk.has(path),
    resolve: (path) => path,
    makeFolder: () => undefined,
    sweep: () => undefined,
    write: (path, content) =>
      void disk.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    replace(from, to) {
      const bytes = disk.get(from);
      if (bytes === undefined) throw new Error(`ENOENT: no such file, rename '${from}'`);
      disk.set(to, bytes);
      disk.delete(from);
    },
    remove: (path) => void disk.delete(path),
    today: () => '2026-11-21',
    now: () => Temporal.Instant.from('2026-11-23T08:00:00Z').epochMilliseconds,
    randomText: () => `random-${String(++random).padStart(15, '0')}`,
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
    ...faults,
  };
  return {
    ports,
    printed,
    complained,
    /** All that was shown. */
    shown: () => [...printed, ...complained].join('\n'),
    run: (...words: string[]) => peopleCommand(words, ports),
    pass: (...words: string[]) => passCommand(words, ports),
    export: (...words: string[]) => exportCommand(words, ports),
    bytes: (path: string) => disk.get(path) ?? new Uint8Array(),
    privacy: (...words: string[]) => privacyCommand(words, ports),
    paths: () => [...disk.keys()].toSorted(),
    text: (path: string): string => new TextDecoder().decode(disk.get(path)),
    json: (path: string): Record<string, unknown> =>
      JSON.parse(new TextDecoder().decode(disk.get(path))) as Record<string, unknown>,
    put: (path: string, text: string) => disk.set(path, new TextEncoder().encode(text)),
  };
}
