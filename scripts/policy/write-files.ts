import { basename, dirname, join } from 'node:path';
import { exitCodes, failure } from './failure.ts';
import { partial } from './ports.ts';
import type { Ports } from './ports.ts';

export type NewFile = { path: string; text: string | Uint8Array };

type Files = Pick<Ports, 'resolve' | 'sweep' | 'write' | 'replace' | 'remove' | 'randomText'>;

/** A system's message has the path and the cause (“no space left on device”), and nothing of the text. */
const causeOf = (error: unknown): string => (error instanceof Error ? error.message : 'the disk refused');

/** Hidden, and beside its target: a file can only be put in place at one stroke on the same disk. */
const besideOf = (path: string, random: string): string =>
  join(dirname(path), `.${basename(path)}.${random.slice(0, 8)}${partial}`);

/**
 * Writes files so that each is, at any moment, either as it was or wholly new: first all of them beside their places,
 * then each into its place at one stroke. Where one cannot be written, none is changed;
 * where one cannot be put in place, those before it are new, each of them whole.
 */
export function writeFiles(files: readonly NewFile[], ports: Files): void {
  const planned = files.map(({ path, text }) => {
    const target = ports.resolve(path);
    return { target, text, beside: besideOf(target, ports.randomText()) };
  });
  try {
    for (const { target, text, beside } of planned) {
      ports.sweep(dirname(target));
      ports.write(beside, text, target);
    }
    for (const { target, beside } of planned) ports.replace(beside, target);
  } catch (error) {
    for (const { beside } of planned) ports.remove(beside);
    throw failure(exitCodes.failed, `The files could not be written: ${causeOf(error)}`);
  }
}
