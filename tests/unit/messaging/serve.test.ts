import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { MessageHandlers } from '../../../lib/messaging/serve.ts';
import { protocol } from '../../../lib/messaging/protocol.ts';
import type { RawSender } from '../../../lib/messaging/sender.ts';

// The polyfill throws outside an extension; `answer` needs none of it.
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { answer } = await import('../../../lib/messaging/serve.ts');

const own = {
  id: 'lanyard',
  origin: 'chrome-extension://lanyard',
  sites: [
    { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] },
    { id: 'facebook', name: 'Facebook', hosts: ['facebook.com'] },
  ],
};

const content: RawSender = {
  id: 'lanyard',
  origin: 'https://x.com',
  url: 'https://x.com/home',
  frameId: 0,
  documentId: 'D0C',
  tab: { id: 7 },
};
const popup: RawSender = { id: 'lanyard', origin: own.origin, url: `${own.origin}/popup.html` };

const called: { name: string; request: unknown; page: unknown }[] = [];
const handlers = Object.fromEntries(
  Object.keys(protocol).map((name) => [
    name,
    (request: unknown, page: unknown) => {
      called.push({ name, request, page });
      return Promise.resolve(`answer of ${name}`);
    },
  ]),
) as unknown as MessageHandlers;
const ask = (message: unknown, sender: RawSender) => answer(message, sender, own, handlers);
const refused = (error: string) => ({ ok: false, error });
const spans = (of: unknown) => ({ spans: of, ongoing: true });

beforeEach(() => void (called.length = 0));

describe('a content script', () => {
  it('is answered, and its site is taken from the browser', async () => {
    const message = { name: 'getAccess', request: undefined, siteId: 'facebook' };
    expect(await ask(message, content)).toEqual({ ok: true, value: 'answer of getAccess' });
    expect(called).toEqual([
      { name: 'getAccess', request: undefined, page: { siteId: 'x', tabId: 7, key: 'D0C' } },
    ]);
  });

  it('has its tab for a key where the browser names no documents', async () => {
    const { documentId: _, ...without } = content;
    await ask({ name: 'getAccess' }, without);
    expect(called[0]?.page).toMatchObject({ key: 'tab 7' });
  });

  it('is believed by its address only where the browser gives no origin', async () => {
    const { origin: _, ...without } = content;
    expect(await ask({ name: 'getAccess' }, without)).toMatchObject({ ok: true });
    const forged = { ...content, origin: 'https://evil.example' };
    expect(await ask({ name: 'getAccess' }, forged)).toEqual(refused('not from a content'));
  });

  it.each<[string, RawSender]>([
    ['of another extension', { ...content, id: 'another' }],
    ['without an id', { ...content, id: undefined } as unknown as RawSender],
    ['in a frame', { ...content, frameId: 1 }],
    ['in no frame that is known', { ...content, frameId: undefined } as unknown as RawSender],
    ['in no tab', { ...content, tab: undefined } as unknown as RawSender],
    ['of another site', { ...content, origin: 'https://example.org' }],
    ['of a site that sounds like one', { ...content, origin: 'https://notx.com' }],
    ['of a site that begins like one', { ...content, origin: 'https://x.com.evil.example' }],
    ['of a sandboxed page', { ...content, origin: 'null' }],
    ['of a local file', { ...content, origin: 'file://' }],
    ['of our own page', { ...content, origin: own.origin }],
  ])('%s is refused', async (_, sender) => {
    expect(await ask({ name: 'getAccess' }, sender)).toMatchObject({ ok: false });
    expect(called).toEqual([]);
  });

  it('in a page that was just left may tell of its time, and ask nothing', async () => {
    const left = { ...content, frameId: 5, documentLifecycle: 'cached' };
    expect(await ask({ name: 'reportPresence', request: spans([]) }, left)).toMatchObject({ ok: true });
    expect(await ask({ name: 'putRules' }, left)).toEqual(refused('not from a content'));
  });

  const pageOnly = Object.entries(protocol).filter(([, { from }]) => from === 'page');
  it.each(pageOnly.map(([name]) => name))('may not ask for %s', async (name) => {
    expect(await ask({ name, request: { weeksAgo: 0 } }, content)).toEqual(refused('not from a page'));
    expect(called).toEqual([]);
  });
});

describe('a page of ours', () => {
  it.each<[string, RawSender]>([
    ['the popup', popup],
    ['a page in a tab', { ...popup, frameId: 0, tab: { id: 3 } }],
    ['a page in Firefox, which gives no origin', { id: 'lanyard', url: `${own.origin}/popup.html` }],
  ])('%s is answered', async (_, sender) => {
    // Node knows no origin of such an address; browsers do.
    const known = sender.origin === undefined ? { ...sender, origin: own.origin } : sender;
    expect(await ask({ name: 'getOverview' }, known)).toMatchObject({ ok: true });
  });

  it.each<[string, RawSender]>([
    ['in a frame of a site', { ...popup, frameId: 4, tab: { id: 3 } }],
    ['of another extension', { ...popup, id: 'another' }],
    ['with another extension’s origin', { ...popup, origin: 'chrome-extension://another' }],
    ['with no address', { id: 'lanyard' }],
  ])('%s is refused', async (_, sender) => {
    expect(await ask({ name: 'getOverview' }, sender)).toMatchObject({ ok: false });
    expect(called).toEqual([]);
  });

  const contentOnly = Object.entries(protocol).filter(([, { from }]) => from === 'content');
  it.each(contentOnly.map(([name]) => name))('may not send %s', async (name) => {
    expect(await ask({ name }, popup)).toEqual(refused('not from a content'));
  });
});

describe('a request', () => {
  it.each<[string, string, unknown, RawSender]>([
    ['text in place of spans', 'reportPresence', spans('all day'), content],
    ['time that has not begun', 'reportPresence', spans([{ startedAgo: -1, length: 5 }]), content],
    ['endless time', 'reportPresence', spans([{ startedAgo: Infinity, length: Infinity }]), content],
    ['words in place of whether', 'reportPresence', { spans: [], ongoing: 'typing' }, content],
    ['too many spans', 'reportPresence', spans(Array(101).fill({ startedAgo: 1, length: 1 })), content],
    ['a kind of account nobody knows', 'reportAccount', { account: 'admin' }, content],
    ['words for a digest', 'rememberAnswer', { about: 'account', digest: 'Jane Doe' }, content],
    ['something where nothing is asked', 'getAccess', { site: 'facebook' }, content],
    ['a week that is not kept', 'getWeek', { weeksAgo: 14 }, popup],
    ['no request where one is needed', 'getWeek', undefined, popup],
  ])('%s is refused, and what it held is not repeated', async (_, name, request, sender) => {
    expect(await ask({ name, request }, sender)).toEqual(refused('malformed request'));
    expect(called).toEqual([]);
  });

  it.each([
    undefined,
    null,
    'getAccess',
    7,
    [],
    {},
    { name: 7 },
    { name: 'nothing' },
    { name: '__proto__' },
    { name: 'toString' },
  ])('%j is no message of ours', async (message) => {
    expect(await ask(message, content)).toEqual(refused('no such message'));
  });

  it('loses what the schema does not know before a handler sees it', async () => {
    const request = { account: 'official', text: 'what I typed' };
    await ask({ name: 'reportAccount', request }, content);
    expect(called[0]?.request).toEqual({ account: 'official' });
  });
});

describe('a handler that fails', () => {
  it('is an answer too, with nothing of what failed in it', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const failing = { ...handlers, getAccess: () => Promise.reject(new Error('secret')) };
    expect(await answer({ name: 'getAccess' }, content, own, failing)).toEqual(refused('the worker failed'));
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('the user’s own list (P13)', () => {
  const add = (names: unknown) => ({ name: 'addToOwnList', request: { names } });

  it('takes digests from our own pages, and no words', async () => {
    expect(await ask(add([{ sure: 'AAAAAAAABBBBBBBB', quiet: '' }]), popup)).toMatchObject({ ok: true });
    for (const names of [
      [],
      ['Oona Field'],
      [{ sure: 'Oona Field', quiet: '' }],
      [{ sure: 'AAAAAAA', quiet: '' }],
    ])
      expect(await ask(add(names), popup)).toEqual(refused('malformed request'));
    expect(called).toHaveLength(1);
  });

  it.each(['getOwnList', 'addToOwnList', 'removeFromOwnList', 'clearOwnList'])(
    '%s is no business of a site’s page',
    async (name) => {
      const request = { names: [{ sure: 'AAAAAAAA', quiet: '' }], name: { sure: 'AAAAAAAA', quiet: '' } };
      expect(await ask({ name, request }, content)).toEqual(refused('not from a page'));
    },
  );
});

describe('“May I…?” and the welcome page', () => {
  it.each(['getMayI', 'getWelcome', 'acknowledgeWelcome'])(
    '%s is no business of a site’s page',
    async (name) => {
      expect(await ask({ name }, content)).toEqual(refused('not from a page'));
    },
  );

  it.each(['getMayI', 'getWelcome', 'acknowledgeWelcome'])('%s has room for no word', async (name) => {
    expect(await ask({ name }, popup)).toMatchObject({ ok: true });
    expect(await ask({ name, request: 'what I looked for' }, popup)).toEqual(refused('malformed request'));
  });
});

describe('the privacy check-up', () => {
  const keys = [{ mode: 'joining', item: 'facebook.audience' }];
  const mark = (request: unknown) => ({ name: 'markCheckUp', request });

  it('takes its own words from our own pages, and no others', async () => {
    expect(await ask(mark({ keys, state: 'done' }), popup)).toMatchObject({ ok: true });
    for (const request of [
      { keys, state: 'what I think of it' },
      { keys: [{ mode: 'joining', item: 'what I wrote' }], state: 'done' },
      { keys: [{ mode: 'always', item: 'own-name' }], state: 'done' },
      { keys: Array(401).fill(keys[0]), state: 'done' },
    ])
      expect(await ask(mark(request), popup)).toEqual(refused('malformed request'));
    expect(called).toHaveLength(1);
  });

  it('takes dates alone with what is to be put back', async () => {
    const record = { ...keys[0], state: 'later', on: '2026-11-21', until: '2027-01-01' };
    const restore = (records: unknown) => ({
      name: 'restoreCheckUp',
      request: { before: { keys, records } },
    });
    expect(await ask(restore([record]), popup)).toMatchObject({ ok: true });
    for (const wrong of [
      { ...record, on: 'a Tuesday' },
      { ...record, until: 'the pupils come back' },
    ])
      expect(await ask(restore([wrong]), popup)).toEqual(refused('malformed request'));
  });

  it.each(['getCheckUp', 'markCheckUp', 'restoreCheckUp', 'clearCheckUp'])(
    '%s is no business of a site’s page',
    async (name) => {
      expect(await ask({ name, request: { keys, state: 'done' } }, content)).toEqual(
        refused('not from a page'),
      );
    },
  );
});
