type Take = (value: unknown) => void;
type World = { [key: symbol]: Take | undefined };

const KEY = Symbol.for('lanyard rules');

/**
 * Takes what another script of ours brings into this world, until `signal` aborts. Who waits last gets it: where the
 * extension was updated with the page open, the newer script. Once that ends, whoever waited before waits again.
 */
export function takeHandedOver(take: Take, signal: AbortSignal, world: object = globalThis): void {
  const shared = world as World;
  const before = shared[KEY];
  const own: Take = (value) => {
    // Whoever put it back may not know that this script has ended meanwhile.
    if (!signal.aborted) take(value);
  };
  shared[KEY] = own;
  signal.addEventListener('abort', () => {
    if (shared[KEY] === own) shared[KEY] = before;
  });
}

/** Gives a value to the script that waits for it in this world; where none does, nothing happens. */
export function handOver(value: unknown, world: object = globalThis): void {
  (world as World)[KEY]?.(value);
}
