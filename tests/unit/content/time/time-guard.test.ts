import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { timeGuard } from '../../../../lib/content/time/time-guard.ts';
import type { AccessDecision } from '../../../../lib/core/access.ts';

type Answer = () => Promise<AccessDecision | undefined>;

const MINUTE = 60_000;
const open: AccessDecision = { state: 'open', remaining: 30 * MINUTE };
const used: AccessDecision = { state: 'closed', reason: 'allowance-used' };
const answers =
  (decision: AccessDecision | undefined): Answer =>
  () =>
    Promise.resolve(decision);

type Around = { sent: string[]; told: unknown[]; answer: Record<string, Answer> };

/** The worker, and what is seen of the page: what was sent, and what the cover was told. */
const around = vi.hoisted((): Around => ({ sent: [], told: [], answer: {} }));

vi.mock('../../../../lib/messaging/send.ts', () => ({
  send: (type: string) => {
    around.sent.push(type);
    const answer = around.answer[type];
    if (answer === undefined) throw new Error(`nobody answers ${type}`);
    return answer();
  },
  onPush: () => undefined,
  isOrphaned: () => false,
}));
vi.mock('../../../../lib/content/time/closed-page.ts', () => ({
  watchClosedPage: () => ({
    heard: (decision: unknown) => around.told.push(decision),
    coverAtOnce: () => undefined,
  }),
}));
vi.mock('../../../../lib/content/time/host.ts', () => ({ removeLeftovers: () => false }));

const LIFE = Symbol.for('lanyard time guard');

/** Starts the guard of a page that somebody looks at, and gives it as much time as it needs to hear its first answer. */
async function startGuard(): Promise<void> {
  timeGuard();
  await vi.advanceTimersByTimeAsync(10);
  around.sent.length = 0;
}

const comesBack = async (): Promise<void> => {
  dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(10);
};

beforeEach(() => {
  vi.useFakeTimers();
  const page = new EventTarget();
  for (const name of ['addEventListener', 'dispatchEvent'] as const)
    vi.stubGlobal(name, page[name].bind(page));
  const state = { readyState: 'complete', visibilityState: 'visible', hidden: false, hasFocus: () => true };
  vi.stubGlobal('document', Object.assign(new EventTarget(), state));
  around.sent.length = 0;
  around.told.length = 0;
  around.answer = { getAccess: answers(open), reportPresence: answers(open), warningDue: answers(undefined) };
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, LIFE);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that somebody comes back to', () => {
  it('tells what is untold, then asks what is left: another page may have used it', async () => {
    await startGuard();
    await vi.advanceTimersByTimeAsync(4_000);
    around.answer['getAccess'] = answers(used);
    await comesBack();
    expect(around.sent).toEqual(['reportPresence', 'getAccess']);
    expect(around.told.at(-1)).toEqual(used);
  });

  it('asks though what it told has not arrived', async () => {
    await startGuard();
    await vi.advanceTimersByTimeAsync(4_000);
    around.answer = { ...around.answer, getAccess: answers(used), reportPresence: answers(undefined) };
    await comesBack();
    expect(around.told.at(-1)).toEqual(used);
  });

  it('asks nothing before its first answer, which is on its way', async () => {
    const first = Promise.withResolvers<AccessDecision>();
    around.answer['getAccess'] = () => first.promise;
    timeGuard();
    await comesBack();
    expect(around.sent).toEqual(['getAccess']);
    first.resolve(open);
    await vi.advanceTimersByTimeAsync(10);
    expect(around.told).toEqual([open]);
  });
});

describe('a page that nobody answers', () => {
  it('asks again until the first answer', async () => {
    around.answer['getAccess'] = answers(undefined);
    timeGuard();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(around.sent).toEqual(['getAccess', 'getAccess']);
    around.answer['getAccess'] = answers(open);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(around.told[0]).toEqual(open);
  });

  it('covers by itself 400 ms after the end of what it was told is left', async () => {
    around.answer['getAccess'] = answers({ state: 'open', remaining: 5_000 });
    await startGuard();
    const silent: Answer = () => new Promise(() => undefined);
    around.answer = { ...around.answer, getAccess: silent, reportPresence: silent };
    await vi.advanceTimersByTimeAsync(5_300);
    expect(around.told).not.toContainEqual(used);
    await vi.advanceTimersByTimeAsync(200);
    expect(around.told.at(-1)).toEqual(used);
  });

  it('goes by the worker’s own word where that comes in time: another device’s minutes may have gone back', async () => {
    around.answer['getAccess'] = answers({ state: 'open', remaining: 5_000 });
    await startGuard();
    around.answer = { ...around.answer, getAccess: answers(open), reportPresence: answers(open) };
    await vi.advanceTimersByTimeAsync(6_000);
    expect(around.told).not.toContainEqual(used);
    expect(around.told.at(-1)).toEqual(open);
  });
});
