import { profileReaderOf } from '../../sites/profile-readers.ts';
import { startProfileCheck } from './start.ts';

type World = { [key: symbol]: AbortController | undefined };

const KEY = Symbol.for('lanyard profile check');

/** Runs the profile check-up in this page; one that is open already begins anew. */
export function runProfileCheck(): void {
  const world = globalThis as World;
  world[KEY]?.abort();
  const reader = profileReaderOf(location.href);
  if (reader === undefined) return;
  const life = new AbortController();
  world[KEY] = life;
  startProfileCheck(reader, life.signal, () => {
    life.abort();
  });
}
