import type { PeopleMaker, PeopleOutcome } from '../../lib/core/builder/people-run.ts';

/** Makes lists in a worker that lives for one run: exports of any size leave the page free, and no name outlives it. */
export const makePeopleAside: PeopleMaker = (request, signal) =>
  new Promise((resolve) => {
    const worker = new Worker('/people-lists.js');
    const end = (outcome: PeopleOutcome): void => {
      worker.terminate();
      resolve(outcome);
    };
    const ended: PeopleOutcome = { kind: 'failed' };
    signal.addEventListener('abort', () => end(ended), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<PeopleOutcome>) => end(data), { once: true });
    worker.addEventListener('error', () => end(ended), { once: true });
    worker.postMessage(request);
  });
