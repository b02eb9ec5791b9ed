import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { askEarly, takeEarly } from '../../../lib/messaging/early.ts';

const around = vi.hoisted(() => ({ asked: [] as string[], fails: false }));

vi.mock('../../../lib/messaging/send.ts', () => ({
  send: (name: string) => {
    around.asked.push(name);
    const answer = `${name}, ${String(around.asked.length)}`;
    return around.fails ? Promise.reject(new Error('no worker')) : Promise.resolve(answer);
  },
}));

beforeEach(() => Object.assign(around, { asked: [], fails: false }));

afterEach(() => vi.unstubAllGlobals());

it('gives the answer that was asked for early', async () => {
  askEarly();
  expect(around.asked).toEqual(['getOverview', 'getLanguage']);
  expect(await takeEarly('getLanguage')).toBe('getLanguage, 2');
  expect(await takeEarly('getOverview')).toBe('getOverview, 1');
  expect(around.asked).toHaveLength(2);
});

it('asks anew each time after: an answer grows old', async () => {
  askEarly();
  await takeEarly('getOverview');
  expect(await takeEarly('getOverview')).toBe('getOverview, 3');
  expect(await takeEarly('getOverview')).toBe('getOverview, 4');
});

it('asks where nothing was asked early', async () => {
  vi.stubGlobal('lanyardEarly', undefined);
  expect(await takeEarly('getOverview')).toBe('getOverview, 1');
});

it('tells whoever takes an answer that there is none', async () => {
  around.fails = true;
  askEarly();
  await expect(takeEarly('getOverview')).rejects.toThrow('no worker');
});
