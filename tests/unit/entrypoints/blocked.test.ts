import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const now = Temporal.Instant.from('2026-07-20T16:00:00Z').epochMilliseconds;
const minute = 60_000;

/** The page's surroundings: what the worker answers, what the page listens to, what it shows. */
type Around = {
  asked: number;
  view?: object | undefined;
  push?: { accessChanged: () => void };
  words: string;
};

const around = vi.hoisted((): Around => ({ asked: 0, words: '' }));

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getManifest: () => ({ host_permissions: ['*://*.x.com/*'] }) } },
}));
vi.mock('preact', async (original) => ({
  ...(await original<object>()),
  render: ({ props }: { props: unknown }) => (around.words = JSON.stringify(props)),
}));
vi.mock('../../../components/Blocked.tsx', () => ({ Blocked: () => undefined }));
vi.mock('../../../lib/messaging/speak-first.ts', () => ({
  speakFirst: ({ draw }: { draw: () => void }) => {
    draw();
    return Promise.resolve();
  },
}));
vi.mock('../../../lib/messaging/send.ts', () => ({
  send: () => {
    around.asked += 1;
    return around.view === undefined ? Promise.reject(new Error('no worker')) : Promise.resolve(around.view);
  },
  onPush: (handlers: { accessChanged: () => void }) => (around.push = handlers),
}));

const page = { hidden: false, replaced: '' };
const closed = (reopensAt: number) => ({
  access: { state: 'closed', reason: 'blocked-hours', reopensAt },
  timeZone: 'Europe/London',
  contacts: {},
  usedToday: 0,
});
const open = { ...closed(0), access: { state: 'open' } };

async function openPage(): Promise<void> {
  vi.resetModules();
  await import('../../../entrypoints/blocked/main.tsx');
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers({ now });
  Object.assign(page, { hidden: false, replaced: '' });
  Object.assign(around, { asked: 0, view: closed(now + 180 * minute) });
  vi.stubGlobal('document', {
    title: '',
    get hidden() {
      return page.hidden;
    },
    getElementById: () => ({}),
    addEventListener: () => undefined,
  });
  vi.stubGlobal('location', {
    hash: '#https://x.com/home',
    replace: (address: string) => (page.replaced = address),
  });
  vi.stubGlobal('history', { length: 2 });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('asks at once when it is told that something changed, and goes where the person wanted', async () => {
  await openPage();
  around.view = open;
  around.push?.accessChanged();
  await vi.advanceTimersByTimeAsync(0);
  expect(page.replaced).toBe('https://x.com/home');
});

it('does not go on in a tab that nobody looks at', async () => {
  await openPage();
  around.view = open;
  page.hidden = true;
  around.push?.accessChanged();
  await vi.advanceTimersByTimeAsync(0);
  expect(around.asked).toBe(1);
});

it('asks nothing while the answer is known, and goes on saying how long it is', async () => {
  around.view = closed(now + 3 * minute);
  await openPage();
  await vi.advanceTimersByTimeAsync(minute);
  expect(around.asked).toBe(1);
  expect(around.words).toContain('in 2 minutes');
  await vi.advanceTimersByTimeAsync(minute);
  expect(around.words).toContain('in 1 minute');
  around.view = open;
  await vi.advanceTimersByTimeAsync(minute + 1_000);
  expect(page.replaced).toBe('https://x.com/home');
});

it('asks again in a minute where the worker did not answer', async () => {
  around.view = undefined;
  await openPage();
  around.view = open;
  await vi.advanceTimersByTimeAsync(61_000);
  expect(page.replaced).toBe('https://x.com/home');
});
