import type { Answer } from '../../lib/messaging/wire.ts';
import { protocol } from '../../lib/messaging/protocol.ts';
import { inWorldOf } from './fixtures/extension-world.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { useToday } from './fixtures/ledger.ts';
import { withOther } from './fixtures/other-extension.ts';
import { ashgrove } from './fixtures/policies.ts';
import { listing } from './fixtures/watch-list.ts';
import { openBox, writeOf } from './sites/open-box.ts';
import { x } from './sites/x.ts';

// Firefox shows neither world to WebDriver; what it does otherwise stands in docs/threat-model.md.

const { post } = x;

type Area = { get: (keys: null) => Promise<object> };
type Runtime = {
  getURL: (path: string) => string;
  sendMessage: (...message: readonly unknown[]) => Promise<Answer | undefined>;
  connect: (id: string) => { onDisconnect: { addListener: (gone: () => void) => void } };
};
declare const chrome: {
  runtime: Runtime;
  storage: Record<string, Area>;
  dom: { openOrClosedShadowRoot: (host: Element) => ShadowRoot | null };
};

/** What a try came to: what it gave as JSON, or that it was refused. */
type Tries = Readonly<Record<string, string>>;

/** In the place of Lanyard's own script: everything it could ask for. */
async function tryAll({
  pageOnly,
  files,
  apis,
}: Record<'pageOnly' | 'files' | 'apis', readonly string[]>): Promise<Tries> {
  const tried: Record<string, string> = {};
  const attempt = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    tried[name] = await work().then(
      (given) => JSON.stringify([given]),
      () => 'refused',
    );
  };
  for (const area of ['local', 'session', 'managed', 'sync'])
    await attempt(area, async () => chrome.storage[area]?.get(null));
  await attempt('databases', async () => (await indexedDB.databases()).map(({ name }) => name));
  for (const file of files)
    await attempt(file, async () => (await fetch(chrome.runtime.getURL(file))).text());
  for (const name of pageOnly) await attempt(name, async () => chrome.runtime.sendMessage({ name }));
  const offered = Object.entries(chrome).flatMap(([api, functions]: [string, object]) =>
    apis.includes(api) ? Object.keys(functions).filter((name) => /^[a-z]/.test(name)) : [],
  );
  await attempt('apis', () => Promise.resolve(offered));
  await attempt('lists', async () =>
    chrome.runtime.sendMessage({ name: 'getWatchLists', siteId: 'facebook' }),
  );
  return tried;
}

const FOUND = 'could tell people where you work';
/** What only Lanyard’s worker and pages may do. */
const APIS = ['tabs', 'scripting', 'alarms', 'declarativeNetRequest'];
const FILES = ['managed-schema.json', 'popup.html', 'background.js'];
const pageOnly = Object.entries(protocol)
  .filter(([, { from }]) => from === 'page')
  .map(([name]) => name);

test.describe('where the page’s process is taken over', { tag: '@chromium' }, () => {
  test.use({ policy: { ...ashgrove, ...listing({ pupils: ['Tallulah Brady'] }) } });

  test('code in the place of Lanyard’s script hears what its own site’s nudges need, and nothing else', async ({
    lanyard,
  }) => {
    await useToday(lanyard, 12 * 60_000);
    const page = await openBox(lanyard, x, post);
    const id = lanyard.running().addressOf('').split('/')[2] ?? '';
    const { lists, databases, local, apis, ...others } = await inWorldOf(page, id, tryAll, {
      pageOnly,
      files: FILES,
      apis: APIS,
    });
    expect(local).toBe('[{}]');
    expect(apis).not.toMatch(/executeScript|registerContentScripts|query|create|update/);
    expect(databases).not.toContain('lanyard');
    const refused = '[{"ok":false,"error":"not from a page"}]';
    expect(Object.entries(others).filter(([, came]) => came !== 'refused' && came !== refused)).toEqual([]);
    expect(Object.keys(others).length).toBeGreaterThan(30);
    // The lists it gets, whatever site it names: digests and their salt, and the table of nicknames by which they were made.
    expect(lists).toMatch(/"packed":\["[\w-]{8,}"\]/);
    expect(lists).not.toMatch(/Brady/i);
  });
});

/** In a page of another extension's. */
async function tryOutside({ id, files }: { id: string; files: readonly string[] }): Promise<Tries> {
  const tried: Record<string, string> = {};
  const attempt = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    tried[name] = await work().then(
      (given) => JSON.stringify([given]),
      () => 'refused',
    );
  };
  await attempt('message', () => chrome.runtime.sendMessage(id, { name: 'getOverview' }));
  await attempt(
    'port',
    () =>
      new Promise((_, gone) =>
        chrome.runtime.connect(id).onDisconnect.addListener(() => gone(new Error('gone'))),
      ),
  );
  for (const file of [...files, 'blocked.html'])
    await attempt(file, async () => (await fetch(`chrome-extension://${id}/${file}`)).text());
  await attempt('databases', async () => (await indexedDB.databases()).map(({ name }) => name));
  for (const area of ['local', 'sync', 'managed'])
    await attempt(area, async () => Object.keys((await chrome.storage[area]?.get(null)) ?? {}));
  return tried;
}

/** In another extension's content script, with leave for the page. */
const readCard = (): Promise<string> => {
  const host = document.querySelector('lanyard-nudges');
  return Promise.resolve(host === null ? '' : (chrome.dom.openOrClosedShadowRoot(host)?.textContent ?? ''));
};

test.describe('beside another extension', { tag: '@chromium' }, () => {
  test.use({ policy: ashgrove, start: 'fresh' });

  test('it reaches no message, file or record of Lanyard’s; what is shown in a page it can read', async ({
    lanyard,
  }) => {
    const { browser, addressOf } = lanyard.running();
    const id = addressOf('').split('/')[2] ?? '';
    await withOther(browser, async (other) => {
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${other}/page.html`);
      const { local, sync, managed, databases, ...tries } = await own.evaluate(tryOutside, {
        id,
        files: FILES,
      });
      expect(Object.values(tries)).toEqual(Object.values(tries).map(() => 'refused'));
      expect({ local, sync, databases }).toEqual({ local: '[[]]', sync: '[[]]', databases: '[[]]' });
      expect(managed).toMatch(/^(refused|\[\[\]\])$/);
      const page = await writeOf(lanyard, x, post, 'Sports day at Ashgrove Primary School');
      await lanyard.on(page).sees(FOUND);
      expect(await inWorldOf(page, other, readCard, null)).toContain(FOUND);
    });
  });
});
