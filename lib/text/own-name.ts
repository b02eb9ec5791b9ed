import type { OwnName } from '../core/own-list.ts';
import { hasCommonName } from './common-names.ts';
import { formalNamesFrom } from './formal-names.ts';
import { nameKeys, weakNameKeys } from './name-key.ts';
import { nicknames } from './nicknames.ts';
import { packKeys } from './pack-keys.ts';

/** What somebody typed, a name a line: their digests, and the lines that are not a whole name. */
type ReadNames = { names: readonly OwnName[]; halves: readonly string[] };

const formalNames = formalNamesFrom(nicknames);

/**
 * The digests of one name for the user's own list (P13), made as those of the school's lists are; undefined where it has
 * no surname. Of a name that many people share all are quiet.
 */
export function ownNameOf(name: string, salt: string): OwnName | undefined {
  const keys = nameKeys(name, formalNames);
  if (keys.length === 0) return undefined;
  const weak = weakNameKeys(name, formalNames, hasCommonName);
  const pack = (of: readonly string[]): string => packKeys(of, salt).join('');
  return hasCommonName(name)
    ? { sure: '', quiet: pack([...keys, ...weak]) }
    : { sure: pack(keys), quiet: pack(weak) };
}

/** Reads a name a line (`Anna Smith` or `Smith, Anna`). */
export function readOwnNames(text: string, salt: string): ReadNames {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => ({ line, name: ownNameOf(line, salt) }));
  return {
    names: read.flatMap(({ name }) => name ?? []),
    halves: read.filter(({ name }) => name === undefined).map(({ line }) => line),
  };
}
