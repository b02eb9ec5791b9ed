import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCrx } from './read-crx.ts';
import { readZip } from '../../../scripts/package/read-zip.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'lanyard-packages-'));
const key = join(work, 'key.pem');
const updateUrl = 'https://updates.ashgrove.example/lanyard/updates.xml?for=staff&at=school';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const name = (end: string): string => `lanyard-${version}${end}`;

type Made = { folder: string; read: (file: string) => Buffer };

const linkPackages = (folder: string): void => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
};

/** `npm run package` in a folder, on a machine set up like this. */
async function pack(folder: string, environment: Record<string, string>): Promise<Made> {
  const words = ['scripts/package.mjs', '--key', key, '--update-url', updateUrl];
  await run(process.execPath, words, { cwd: folder, env: { ...process.env, ...environment } });
  const read = (file: string): Buffer => readFileSync(join(folder, 'packages', file));
  return { folder, read };
}

/** The repository as it lies here, with what a working folder has beside it, and a key that somebody left there. */
function copyRepository(): string {
  const folder = join(work, 'one');
  const unwanted = /^(node_modules|\.git|\.output|\.wxt|packages|test-results|screenshots|\.cache)$/;
  for (const file of readdirSync(root).filter((one) => !unwanted.test(one)))
    cpSync(join(root, file), join(folder, file), { recursive: true });
  writeFileSync(join(folder, 'scripts/left.pem'), 'a secret');
  linkPackages(folder);
  return folder;
}

/** What a reviewer has: the source archive, unpacked in a folder of another name. */
function unpack(sources: Buffer): string {
  const folder = join(work, 'of another name');
  for (const entry of readZip(sources)) {
    mkdirSync(dirname(join(folder, entry.name)), { recursive: true });
    writeFileSync(join(folder, entry.name), entry.content);
  }
  linkPackages(folder);
  return folder;
}

/** On a busy machine; it takes four seconds on a quiet one. */
const SIX_BUILDS = 240_000;

let first: Made;
let second: Made;

beforeAll(async () => {
  await run('openssl', ['genrsa', '-out', key, '2048']);
  first = await pack(copyRepository(), { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' });
  second = await pack(unpack(first.read(name('-sources.zip'))), {
    ...{ TZ: 'Pacific/Auckland', LANG: 'C', NODE_ENV: 'development' },
  });
}, SIX_BUILDS);

afterAll(() => {
  rmSync(work, { recursive: true });
});

/** The packages, without the folder for the stores' forms. */
const filesOf = ({ folder }: Made): string[] =>
  readdirSync(join(folder, 'packages'))
    .filter((file) => file !== 'listing')
    .sort();
const namesIn = (zip: Buffer): string[] => readZip(zip).map((entry) => entry.name);
const manifestIn = (zip: Buffer): unknown =>
  JSON.parse(String(readZip(zip).find((entry) => entry.name === 'manifest.json')?.content));

describe('the packages', () => {
  test('are one for each way to install, under the version of package.json', () => {
    const zips = ['-chrome.zip', '-firefox.zip', '-sources.zip', '.crx'].map(name);
    expect(filesOf(first)).toEqual([...zips, 'updates.xml'].sort());
    for (const zip of ['-chrome.zip', '-firefox.zip'].map(name))
      expect(manifestIn(first.read(zip))).toMatchObject({ version });
  });

  test('are the same to the byte from the source archive, in another folder, zone, language and mode', () => {
    expect(filesOf(second)).toEqual(filesOf(first));
    const differing = filesOf(first).filter((file) => !first.read(file).equals(second.read(file)));
    expect(differing).toEqual([]);
  });

  test('have no time, no owner and no order of a disk in them', () => {
    for (const file of ['-chrome.zip', '-firefox.zip', '-sources.zip'].map(name)) {
      const entries = readZip(first.read(file));
      expect(new Set(entries.map(({ time, attributes }) => `${String(time)} ${String(attributes)}`))).toEqual(
        new Set(['0 0']),
      );
      expect(namesIn(first.read(file))).toEqual(namesIn(first.read(file)).sort());
    }
  });

  test('hold the build and nothing beside it', () => {
    expect(namesIn(first.read(name('-chrome.zip')))).toContain('content-scripts/x.js');
    expect(namesIn(first.read(name('-firefox.zip')))).toContain('manifest.json');
    for (const file of filesOf(first).filter((one) => one.endsWith('.zip')))
      expect(
        namesIn(first.read(file)).filter((one) => /\.(pem|map|log)$|node_modules|^tests/.test(one)),
      ).toEqual([]);
  });

  test('say an update address only where a browser needs it: stores refuse it', () => {
    expect(manifestIn(first.read(name('-chrome.zip')))).not.toHaveProperty('update_url');
    expect(manifestIn(first.read(name('-firefox.zip')))).not.toHaveProperty('update_url');
    expect(manifestIn(readCrx(first.read(name('.crx'))).zip)).toMatchObject({
      version,
      update_url: updateUrl,
    });
  });
});

describe('the folder for the stores’ forms', () => {
  const listed = (file: string): string => first.read(`listing/${file}`).toString('utf8');

  test.each(['chrome', 'edge', 'firefox'])('has all that %s asks, of this version', (store) => {
    const page = listed(`${store}/listing.md`);
    expect(page).toContain(`# Lanyard ${version}: `);
    const { permissions } = manifestIn(
      first.read(name(store === 'firefox' ? '-firefox.zip' : '-chrome.zip')),
    ) as {
      permissions: string[];
    };
    expect(permissions.filter((permission) => !page.includes(`\n### ${permission}`))).toEqual([]);
    expect(listed(`${store}/description.txt`)).toContain('WHAT IT NEVER DOES');
    const pictures = readdirSync(join(first.folder, 'packages/listing', store)).filter((one) =>
      one.endsWith('.png'),
    );
    expect(pictures).toHaveLength(5);
  });

  test('says how it is handed in', () => {
    expect(listed('SUBMITTING.md')).toContain('Unlisted');
  });
});

describe('the CRX', () => {
  test('is signed by the key, and its id is the key’s', () => {
    const crx = first.read(name('.crx'));
    expect(readCrx(crx)).toMatchObject({
      isSigned: true,
      id: expect.stringMatching(/^[a-p]{32}$/) as string,
    });
    const touched = Buffer.from(crx);
    touched.writeUInt8(touched.readUInt8(touched.length - 1) ^ 1, touched.length - 1);
    expect(readCrx(touched).isSigned).toBe(false);
  });

  test('is where updates.xml says, under the same id and version', () => {
    const manifest = String(first.read('updates.xml'));
    const { id } = readCrx(first.read(name('.crx')));
    expect(manifest).toContain(`<app appid="${id}">`);
    expect(manifest).toContain(`codebase="https://updates.ashgrove.example/lanyard/${name('.crx')}"`);
    expect(manifest).toContain(`version="${version}" prodversionmin="144"`);
  });
});

describe('the folder', () => {
  test('is made anew; what is not ours stops it and stays', async () => {
    const strange = join(second.folder, 'packages/policy.json');
    writeFileSync(strange, '{}');
    await expect(pack(second.folder, {})).rejects.toThrow(
      /policy\.json was not made by npm run package\. Please move it elsewhere\./,
    );
    expect(readFileSync(strange, 'utf8')).toBe('{}');
    expect(filesOf(second)).toContain('updates.xml');
  });
});
