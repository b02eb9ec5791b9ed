/** Everything that was, is, and was taken back. */
export type History<T> = { past: readonly Step<T>[]; present: Step<T>; future: readonly Step<T>[] };

/** One state, and what was changed to come to it: changes of the same thing one after the other are one step. */
type Step<T> = { value: T; about: string };

/** More steps than anybody takes back; each shares with its neighbours what it did not change. */
const mostSteps = 500;

export const begin = <T>(value: T): History<T> => ({ past: [], present: { value, about: '' }, future: [] });

/**
 * The next state. What had been taken back is gone.
 *
 * @param about what is changed, such as a field: while it stays the same, one undo takes all of it back. Empty: a step
 *   of its own.
 */
export function change<T>({ past, present }: History<T>, value: T, about = ''): History<T> {
  const next = { value, about };
  if (about !== '' && about === present.about) return { past, present: next, future: [] };
  return { past: [...past, present].slice(-mostSteps), present: next, future: [] };
}

/** One step back; the same where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forward again; the same where nothing was taken back. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest };
}
