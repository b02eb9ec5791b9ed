import { createHash, randomUUID } from 'node:crypto';
import type { BuiltReplica } from '../server/build-replica.ts';

// Another one at each start, so that nobody can come to rely on a class name.
const seed = randomUUID();

const hashed = (name: string): string =>
  `x${createHash('sha256').update(`${seed} ${name}`).digest('hex').slice(0, 7)}`;

/** One name in the sheet, three on the element, as sites with a class for each declaration have them. */
const onElement = (name: string): string => [name, `${name} a`, `${name} b`].map(hashed).join(' ');

/** Class names are written `k_name` in the source, always whole; each becomes meaningless. */
function replaceNames(file: string, body: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(body);
  const replace = file.endsWith('.css') ? hashed : onElement;
  return new TextEncoder().encode(text.replaceAll(/\bk_[a-z-]+/g, replace));
}

export function hashClasses({ files, version }: BuiltReplica): BuiltReplica {
  const replaced = [...files].map(([file, body]) => [file, replaceNames(file, body)] as const);
  return { files: new Map(replaced), version: `${version}-${seed.slice(0, 8)}` };
}
