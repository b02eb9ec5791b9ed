import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { KeptOverview } from '../../../lib/core/kept-overview.ts';
import { askEarly, takeKept, takeLanguage, takeOverview } from '../../../lib/messaging/early.ts';

const around = vi.hoisted(() => ({
  asked: [] as string[],
  fails: false,
  kept: undefined as object | undefined,
}));

vi.mock('../../../lib/messaging/send.ts', () => ({
  send: (name: string) => {
    around.asked.push(name);
    const answer = `${name}, ${String(around.asked.length)}`;
    return around.fails ? Promise.reject(new Error('no worker')) : Promise.resolve(answer);
  },
}));

const now = 1_000;
const kept: KeptOverview = {
  ...{ version: '1.2.3', from: 900, until: 2_000 },
  overview: { usedToday: 5 } as KeptOverview['overview'],
};

beforeEach(() => {
  Object.assign(around, { asked: [], fails: false, kept: undefined });
  vi.stubGlobal('chrome', {
    runtime: { getManifest: () => ({ version: '1.2.3' }) },
    storage: { session: { get: (name: string) => Promise.resolve({ [name]: around.kept }) } },
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('where nothing was kept', () => {
  it('gives the answer that was asked for early', async () => {
    askEarly(now);
    expect(await takeKept()).toBeUndefined();
    expect(around.asked).toEqual(['getOverview', 'getLanguage']);
    expect(await takeLanguage()).toBe('getLanguage, 2');
    expect(await takeOverview()).toBe('getOverview, 1');
    expect(around.asked).toHaveLength(2);
  });

  it('asks anew each time after: an answer grows old', async () => {
    askEarly(now);
    await takeKept();
    expect(await takeOverview()).toBe('getOverview, 1');
    expect(await takeOverview()).toBe('getOverview, 3');
    expect(await takeOverview()).toBe('getOverview, 4');
  });

  it('asks where nothing was asked early', async () => {
    vi.stubGlobal('lanyardEarly', undefined);
    expect(await takeKept()).toBeUndefined();
    expect(await takeOverview()).toBe('getOverview, 1');
    expect(await takeLanguage()).toBe('getLanguage, 2');
  });

  it('tells whoever takes an answer that there is none', async () => {
    around.fails = true;
    askEarly(now);
    await expect(takeOverview()).rejects.toThrow('no worker');
  });
});

describe('what the worker kept', () => {
  it('is there before the worker has answered, and what it answers is there after', async () => {
    around.kept = kept;
    askEarly(now);
    expect(await takeKept()).toEqual({ usedToday: 5 });
    expect(await takeLanguage()).toBeUndefined();
    expect(await takeOverview()).toBe('getOverview, 1');
    expect(around.asked).toEqual(['getOverview']);
  });

  it('is given once', async () => {
    around.kept = kept;
    askEarly(now);
    await takeKept();
    expect(await takeKept()).toBeUndefined();
  });

  it('speaks its own language', async () => {
    const language = { tag: 'cy' };
    around.kept = { ...kept, language };
    askEarly(now);
    expect(await takeLanguage()).toBe(language);
    expect(await takeLanguage()).toBe('getLanguage, 2');
  });

  it.each([
    ['is over', { until: now }],
    ['is of later, by a clock that was set back since', { from: now + 1 }],
    ['is of another Lanyard', { version: '1.2.2' }],
  ])('is not shown where it %s', async (_, other) => {
    around.kept = { ...kept, ...other };
    askEarly(now);
    expect(await takeKept()).toBeUndefined();
    expect(await takeOverview()).toBe('getOverview, 1');
  });

  it('is missed by nobody where the browser does not give it', async () => {
    vi.stubGlobal('chrome', {
      runtime: { getManifest: () => ({ version: '1.2.3' }) },
      storage: { session: { get: () => Promise.reject(new Error('no memory')) } },
    });
    askEarly(now);
    expect(await takeOverview()).toBe('getOverview, 1');
  });
});
