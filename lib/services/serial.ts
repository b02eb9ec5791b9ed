/** Runs a task when those that were asked for before are done. */
export type Serial = <T>(task: () => Promise<T>) => Promise<T>;

/** Done when all is that was asked for before. */
export const settled = (serial: Serial): Promise<void> => serial(() => Promise.resolve());

/**
 * Runs tasks one after another, in the order in which they were asked for: reading, changing and writing back is then
 * one step. A task that fails fails its own caller only.
 */
export function createSerial(): Serial {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
}
