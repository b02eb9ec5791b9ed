import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { protocol } from '../../../lib/messaging/protocol.ts';
import type { RawSender } from '../../../lib/messaging/sender.ts';
import type { MessageHandlers } from '../../../lib/messaging/serve.ts';

// The polyfill throws outside an extension; `answer` needs none of it.
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { answer } = await import('../../../lib/messaging/serve.ts');

const own = {
  id: 'lanyard',
  origin: 'chrome-extension://lanyard',
  sites: [{ id: 'x', name: 'X', hosts: ['x.com'] }],
};
const content: RawSender = { id: 'lanyard', origin: 'https://x.com', frameId: 0, tab: { id: 7 } };

const reached: unknown[] = [];
const handlers = new Proxy({} as MessageHandlers, {
  get: () => (request: unknown) => {
    reached.push(request);
    return Promise.resolve();
  },
});

beforeEach(() => void (reached.length = 0));

/** A right request of each message that a site's page may send. */
const right: Readonly<Record<string, unknown>> = {
  getAccess: undefined,
  reportPresence: { spans: [{ startedAgo: 15_000, length: 15_000 }], ongoing: true },
  warningDue: { reason: 'blocked-hours', minutes: 5, left: 299_000 },
  reportAccount: { account: 'personal' },
  getNudgeSettings: undefined,
  getWatchLists: undefined,
  putRules: undefined,
  countNudge: { kind: 'people', outcome: 'heeded' },
  claimPause: undefined,
  rememberAnswer: { about: 'account', digest: 'aB3_-9xZ' },
  reportPage: { sign: 'recognised' },
  getCoverView: undefined,
  openPassPage: undefined,
};

const names = Object.keys(right);

/** Every leaf of a value, in turn, in place of another. */
function* withOther(value: unknown, other: unknown): Generator {
  yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    for (const changed of withOther(part, other))
      yield Array.isArray(value)
        ? value.map((one: unknown, at) => (String(at) === key ? changed : one))
        : { ...value, [key]: changed };
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('whatever a page sends', () => {
  it('there is a right request of every message that a site’s page may send', async () => {
    const ofContent = Object.entries(protocol).filter(([, { from }]) => from === 'content');
    expect(ofContent.map(([name]) => name).sort()).toEqual([...names].sort());
    for (const name of names)
      expect(await answer({ name, request: right[name] }, content, own, handlers)).toMatchObject({
        ok: true,
      });
  });

  it('no field takes a sentence, and eight letters are the longest word of its own', async () => {
    const sentence = 'Tallulah told me today';
    for (const words of [sentence, 'Tallulah Brady', 'Tallulahs', 'Tallu']) {
      for (const name of names)
        for (const request of withOther(right[name], words))
          await answer({ name, request }, content, own, handlers);
    }
    expect(reached.flatMap(textsIn).filter((text) => text.includes('Tall'))).toEqual([]);
  });

  it('is answered or refused, and what reaches a handler is small and of fixed words', async () => {
    const known = new Set(names.flatMap((name) => textsIn(right[name])));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true, withBigInt: true })),
        fc.nat(),
        async (name, junk, which) => {
          reached.length = 0;
          const changed = [...withOther(right[name], junk)];
          const request = changed[which % changed.length];
          const said = await answer({ name, request }, content, own, handlers);
          expect(typeof said.ok).toBe('boolean');
          const texts = reached.flatMap(textsIn);
          const isFixed = (text: string): boolean => known.has(text) || /^[\w-]{4,32}$/.test(text);
          expect(texts.filter((text) => !isFixed(text))).toEqual([]);
          expect(JSON.stringify(reached).length).toBeLessThan(10_000);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reaches no prototype, by whatever name', async () => {
    const evil =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"account":"official"}';
    const message: unknown = JSON.parse(
      `{"name":"reportAccount","request":${evil},"__proto__":{"polluted":1}}`,
    );
    await answer(message, content, own, handlers);
    expect(reached).toEqual([{ account: 'official' }]);
    expect(Object.keys(reached[0] as object)).toEqual(['account']);
    expect('polluted' in {}).toBe(false);
    for (const name of ['__proto__', 'constructor', 'hasOwnProperty', 'valueOf'])
      expect(await answer({ name }, content, own, handlers)).toEqual({ ok: false, error: 'no such message' });
  });

  it('is refused at once where it is large, and is not repeated', async () => {
    const huge = 'Tallulah '.repeat(900_000);
    const begun = performance.now();
    for (const name of names)
      for (const request of withOther(right[name], huge)) {
        const said = await answer({ name, request }, content, own, handlers);
        expect(said).toEqual({ ok: false, error: 'malformed request' });
      }
    expect(await answer({ name: huge }, content, own, handlers)).toEqual({
      ok: false,
      error: 'no such message',
    });
    const many = Array.from({ length: 500_000 }, () => ({ startedAgo: 1, length: 1 }));
    expect(
      await answer(
        { name: 'reportPresence', request: { spans: many, ongoing: false } },
        content,
        own,
        handlers,
      ),
    ).toMatchObject({
      ok: false,
    });
    expect(reached).toEqual([]);
    // Measured some 200 ms; many seconds where a pattern looks again and again.
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
