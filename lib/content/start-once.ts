type World = { [key: symbol]: AbortSignal | undefined };

const KEY = Symbol.for('lanyard nudges');

/**
 * Starts something once in a page. A script of the manifest and one that the worker puts in share a world: what one of
 * them started, the other finds. What has ended is started anew.
 *
 * @param start gives the signal that is aborted when what it started ends.
 */
export function startOnce(start: () => AbortSignal, world: object = globalThis): void {
  const shared = world as World;
  if (shared[KEY]?.aborted !== false) shared[KEY] = start();
}
