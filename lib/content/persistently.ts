import { isOrphaned } from '../messaging/send.ts';

/** How long is waited before each further try, in milliseconds. */
const waits = [250, 1000, 4000];
/** An answer that takes longer is not coming: a worker can be ended in the middle of one. In milliseconds. */
const patience = 10_000;

/** Waits, in milliseconds. */
export const after = (wait: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, wait);
  });

const timely = (answer: Promise<void>): Promise<void> =>
  Promise.race([
    answer,
    after(patience).then(() => {
      throw new Error('no answer came in time');
    }),
  ]);

/**
 * Does something that the worker has a part in, and again a little later where that fails, up to four times. It must do
 * no harm when done twice. Rejects with the last error; at once where the extension is gone or `signal` has aborted.
 */
export async function persistently(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (const wait of waits) {
    try {
      await timely(work());
      return;
    } catch (error) {
      if (isOrphaned(error)) throw error;
    }
    await after(wait);
    signal.throwIfAborted();
  }
  await timely(work());
}
