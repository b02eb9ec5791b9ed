import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What the commands need of the machine, so that tests can stand in for it. */
export type Ports = {
  /** Throws where it cannot be read. */
  read(path: string): Uint8Array;
  /** All that is piped into the command. */
  readInput(): Uint8Array;
  exists(path: string): boolean;
  /** Where a link leads; the path itself where nothing is there yet. */
  resolve(path: string): string;
  makeFolder(path: string): void;
  /** Takes away what runs that were killed left in a folder. */
  sweep(folder: string): void;
  /** Writes a new file wholly, down to the disk. `like`: a file whose permissions it takes. */
  write(path: string, content: string | Uint8Array, like: string): void;
  /** Puts one file in the place of another, at one stroke. */
  replace(from: string, to: string): void;
  remove(path: string): void;
  /** Calendar date in Britain, `YYYY-MM-DD`. */
  today(): string;
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** 128 bits of the system's random source, as 22 base64url characters. */
  randomText(): string;
  print(text: string): void;
  complain(text: string): void;
};

/** How files end that are still being written. */
export const partial = '.partial';

/** A younger one may be of a run that goes on beside this one. */
const oldAfter = 3_600_000;

function sweep(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.startsWith('.') && name.endsWith(partial));
  for (const path of files.map((name) => join(folder, name))) {
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > oldAfter) rmSync(path, { force: true });
  }
}

function writeWhole(path: string, content: string | Uint8Array, like: string): void {
  const file = openSync(path, 'wx', existsSync(like) ? statSync(like).mode : undefined);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export const systemPorts: Ports = {
  read: (path) => readFileSync(path),
  readInput: () => readFileSync(0),
  exists: existsSync,
  resolve: (path) => (existsSync(path) ? realpathSync(path) : path),
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  sweep,
  write: writeWhole,
  replace: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  today: () => Temporal.Now.plainDateISO('Europe/London').toString(),
  now: () => Date.now(),
  randomText: () => randomBytes(16).toString('base64url'),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
};
