type Take = (value: unknown) => void;
type World = { [key: symbol]: Take | undefined };

const KEY = Symbol.for('lanyard rules');

/**
 * Takes what another script of ours brings into this world, until `signal` aborts. Who waits last gets it: where the
 * extension was updated with the page open, the newer script.
 */
export function takeHandedOver(take: Take, signal: AbortSignal, world: object = globalThis): void {
  const shared = world as World;
  shared[KEY] = take;
  signal.addEventListener('abort', () => {
    if (shared[KEY] === take) shared[KEY] = undefined;
  });
}

/** Gives a value to the script that waits for it in this world; where none does, nothing happens. */
export function handOver(value: unknown, world: object = globalThis): void {
  (world as World)[KEY]?.(value);
}
