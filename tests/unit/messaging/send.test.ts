import { afterEach, describe, expect, it, vi } from 'vitest';

import { isOrphaned, onPush, send, sendFailureOf } from '../../../lib/messaging/send.ts';
import type { PageListener, PageRuntime } from '../../../lib/messaging/page-runtime.ts';

/** A page with an extension, which may go away. */
function createPage(answer: () => Promise<unknown> = () => Promise.resolve({ ok: true, value: 'here' })) {
  const listeners = new Set<PageListener>();
  const sent: unknown[] = [];
  const runtime: PageRuntime = {
    id: 'lanyard',
    sendMessage: async (message) => {
      sent.push(message);
      return answer();
    },
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  vi.stubGlobal('chrome', { runtime });
  const push = (message: unknown, sender: { id?: string; tab?: unknown } = { id: 'lanyard' }) => {
    const answers: unknown[] = [];
    for (const listener of listeners) listener(message, sender, (one) => answers.push(one));
    return answers;
  };
  return { runtime, sent, listeners, push };
}

afterEach(() => vi.unstubAllGlobals());

const failureOf = (asked: Promise<unknown>) => asked.then(() => 'answered', sendFailureOf);

describe('asking the worker', () => {
  it('sends the name and the request, and gives the value', async () => {
    const { sent } = createPage();
    expect(await send('getWeek', { weeksAgo: 1 })).toBe('here');
    await send('getAccess');
    expect(sent).toEqual([{ name: 'getWeek', request: { weeksAgo: 1 } }, { name: 'getAccess' }]);
  });

  it('says that the extension is gone, so that the page gives up', async () => {
    const { runtime } = createPage();
    delete runtime.id;
    const error: unknown = await send('getAccess').catch((reason: unknown) => reason);
    expect(isOrphaned(error)).toBe(true);
    vi.stubGlobal('chrome', {});
    expect(await failureOf(send('getAccess'))).toBe('orphaned');
  });

  it('says so when the extension goes away between the look and the call', async () => {
    createPage(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await failureOf(send('getAccess'))).toBe('orphaned');
  });

  it('says so too where the call throws instead of rejecting', async () => {
    const { runtime } = createPage();
    runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await failureOf(send('getAccess'))).toBe('orphaned');
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['nobody listens', () => Promise.reject(new Error('Could not establish connection.')), 'unreachable'],
    ['nobody answers', () => Promise.resolve(undefined), 'unreachable'],
    ['somebody else answers', () => Promise.resolve('hello'), 'unreachable'],
    ['the worker refuses', () => Promise.resolve({ ok: false, error: 'malformed request' }), 'refused'],
  ])('where %s, the failure is told apart', async (_, answer, reason) => {
    createPage(answer);
    expect(await failureOf(send('getAccess'))).toBe(reason);
  });
});

describe('hearing the worker', () => {
  it('gives each push to its handler, and answers it', () => {
    const { push } = createPage();
    const heard: unknown[] = [];
    onPush({ accessChanged: (decision) => heard.push(decision) }, new AbortController().signal);
    expect(push({ push: 'accessChanged', payload: { state: 'open' } })).toEqual([true]);
    expect(heard).toEqual([{ state: 'open' }]);
  });

  it('leaves unanswered what this page does not handle', () => {
    const { push } = createPage();
    onPush({ settingsChanged: () => undefined }, new AbortController().signal);
    for (const message of [
      { push: 'accessChanged' },
      { push: 'toString' },
      { name: 'getAccess' },
      null,
      'x',
    ]) {
      expect(push(message)).toEqual([]);
    }
  });

  it('believes the worker alone', () => {
    const { push } = createPage();
    const heard: unknown[] = [];
    onPush({ accessChanged: (decision) => heard.push(decision) }, new AbortController().signal);
    const message = { push: 'accessChanged', payload: { state: 'open' } };
    push(message, { id: 'another' });
    push(message, { id: 'lanyard', tab: { id: 1 } });
    push(message, {});
    expect(heard).toEqual([]);
  });

  it('stops when it is told to', () => {
    const { listeners } = createPage();
    const life = new AbortController();
    onPush({ settingsChanged: () => undefined }, life.signal);
    expect(listeners.size).toBe(1);
    life.abort();
    expect(listeners.size).toBe(0);
    onPush({ settingsChanged: () => undefined }, life.signal);
    expect(listeners.size).toBe(0);
  });
});
