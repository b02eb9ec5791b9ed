import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestRecord } from '../replicas/server/request-log.ts';
import { byTestId, inMain, openX, write } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { builds, type Engine } from './fixtures/identity.ts';
import { startLanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { takeSeat } from './fixtures/start-browser.ts';

type Manifest = Record<string, unknown> & { permissions: string[]; host_permissions: string[] };

const manifestOf = async (engine: Engine): Promise<Manifest> =>
  JSON.parse(await readFile(join(builds[engine], 'manifest.json'), 'utf8')) as Manifest;

const OF_BROWSERS =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|google-analytics\.com|mozilla\.(com|net|org)|firefox\.com|mozgcp\.net)$/;

const nameOf = ({ method, host, path }: RequestRecord): string => `${method} ${host}${path}`;

/** Uses X for a while, with or without a build of the extension, and gives what went over the network. */
async function trafficOf(
  { engine, replicas }: { engine: Engine; replicas: { proxyPort: number; requests: RequestRecord[] } },
  build?: string,
): Promise<readonly string[]> {
  const seat = await takeSeat({
    engine,
    proxyPort: replicas.proxyPort,
    ...(build === undefined ? {} : { build }),
  });
  replicas.requests.length = 0;
  try {
    await seat.policy.push(ashgrove);
    const lanyard = await startLanyard(seat);
    if (build !== undefined) await lanyard.until('policy', ({ origin }) => origin === 'policy');
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await write(page, inMain(byTestId('tweetTextarea_0')), 'Sports day at Ashgrove Primary School');
    if (build !== undefined) {
      await lanyard.openPage('popup.html');
      await lanyard.openPage('blocked.html');
      await lanyard.stopWorker();
      await lanyard.overview();
    }
    return replicas.requests.filter(({ host }) => !OF_BROWSERS.test(host)).map(nameOf);
  } finally {
    await seat.close();
  }
}

let usual: Promise<readonly string[]> | undefined;

/** What goes over the network with a build and not without one. Without one it is seen once, for all that compare with it. */
async function extraOf(world: Parameters<typeof trafficOf>[0], build: string): Promise<readonly string[]> {
  const without = await (usual ??= trafficOf(world));
  return (await trafficOf(world, build)).filter((one) => !without.includes(one));
}

// To anywhere, and to the site itself: Firefox holds content scripts to the page’s own policy, which forbids the first.
const PLANTED =
  "for (const to of ['https://collector.example/', '/']) fetch(to + 'planted', { mode: 'no-cors' });";

/** A copy of the build with one line more in its content script. */
async function withPlanted(engine: Engine, line: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'lanyard-planted-'));
  await cp(builds[engine], copy, { recursive: true });
  const script = join(copy, 'content-scripts', 'time.js');
  await writeFile(script, `${await readFile(script, 'utf8')}\n${line}\n`);
  return copy;
}

const NETWORK =
  /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|RTCPeerConnection|WebTransport/;

/** The scripts of a build that could speak to the network. */
async function scriptsWithNetwork(build: string): Promise<readonly string[]> {
  const files = (await readdir(build, { recursive: true })).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(files.map((file) => readFile(join(build, file), 'utf8')));
  return files.filter((_, index) => NETWORK.test(texts[index] ?? ''));
}

test.describe('privacy', () => {
  test('the permissions are those of the design, and no more', async ({ engine }) => {
    const manifest = await manifestOf(engine);
    expect([...manifest.permissions].sort()).toEqual(
      ['alarms', 'declarativeNetRequestWithHostAccess', 'scripting', 'storage'].sort(),
    );
    // Written out: a host more is a permission that staff are asked for, and wants a line in the release's notes.
    const spelling = engine === 'firefox' ? ['', '.'] : [''];
    expect([...manifest.host_permissions].sort()).toEqual(
      [
        'bsky.app',
        'facebook.com',
        'instagram.com',
        'linkedin.com',
        'messenger.com',
        'pinterest.co.uk',
        'pinterest.com',
        'reddit.com',
        'snapchat.com',
        'threads.com',
        'threads.net',
        'tiktok.com',
        'twitter.com',
        'wikipedia.org',
        'x.com',
        'youtu.be',
        'youtube.com',
      ]
        // Firefox takes a host with the dot of the root for another one.
        .flatMap((host) => spelling.map((dot) => `*://*.${host}${dot}/*`))
        .sort(),
    );
    expect(Object.keys(manifest).filter((key) => /^optional_/.test(key))).toEqual([]);
  });

  test(
    'a site cannot tell that Lanyard is there by the address of its pages',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      // Firefox gives each profile an address of its own; in Chromium everybody knows it.
      const page = await lanyard.openSite('https://links.example/');
      const address = lanyard.running().addressOf('blocked.html');
      const answer = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'there',
            () => 'nothing',
          ),
        address,
      );
      expect(answer).toBe('nothing');
    },
  );

  test('the proxy sees no request of the extension’s', async ({ engine, replicas }) => {
    expect(await extraOf({ engine, replicas }, builds[engine])).toEqual([]);
  });

  test('a planted fetch is seen by that check', async ({ engine, replicas }) => {
    const build = await withPlanted(engine, PLANTED);
    try {
      expect(await extraOf({ engine, replicas }, build)).toContainEqual(expect.stringContaining('planted'));
      expect(await scriptsWithNetwork(build)).toEqual([join('content-scripts', 'time.js')]);
    } finally {
      await rm(build, { recursive: true });
    }
  });

  test('nothing in the bundle can speak to the network', async ({ engine }) => {
    expect(await scriptsWithNetwork(builds[engine])).toEqual([]);
  });
});
