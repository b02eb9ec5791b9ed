import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readOrder } from '../../../scripts/package/order.ts';

const cwd = mkdtempSync(join(tmpdir(), 'lanyard-order-'));
const url = 'https://updates.ashgrove.example/lanyard/updates.xml';
const read = (...words: string[]) => readOrder(words, { root: '/repository', cwd });

function file(name: string, text: string | Buffer): string {
  writeFileSync(join(cwd, name), text);
  return name;
}

const pem = { format: 'pem', type: 'pkcs8' } as const;
const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
const good = rsa(2048);

afterAll(() => {
  rmSync(cwd, { recursive: true });
});

describe('what is asked for', () => {
  test('without anything: zips alone, in packages', () => {
    expect(read()).toEqual({ root: '/repository', out: '/repository/packages' });
  });

  test('a key and an address: a CRX too', () => {
    const key = file('good.pem', good.privateKey.export(pem));
    expect(read('--key', key, '--update-url', url, '--out', 'made')).toEqual({
      root: '/repository',
      out: join(cwd, 'made'),
      signing: { key: join(cwd, key), updateUrl: new URL(url) },
    });
  });
});

test('to check the source archive', () => {
  expect(read('--check-sources')).toEqual({
    ...{ root: '/repository', out: '/repository/packages', checkSources: true },
  });
});

describe('a plain sentence', () => {
  const said = (name: string, text?: string | Buffer) => {
    if (text !== undefined) file(name, text);
    return () => read('--key', name, '--update-url', url);
  };

  test('where the key is not there', () => {
    expect(said('none.pem')).toThrow(/^There is no key at .*none\.pem\. One is made by: openssl genrsa/);
  });

  test('where it is no key', () => {
    expect(said('words.pem', 'hello')).toThrow(/words\.pem is no private key in PEM form/);
  });

  test('where it is the public half', () => {
    const half = good.publicKey.export({ format: 'pem', type: 'spki' });
    expect(said('public.pem', half)).toThrow(/public\.pem is no private key/);
  });

  test('where it is locked', () => {
    const locked = good.privateKey.export({ ...pem, cipher: 'aes-256-cbc', passphrase: 'made up' });
    expect(said('locked.pem', locked)).toThrow(/locked\.pem is locked by a passphrase/);
  });

  test('where it is of another kind, or too short', () => {
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(said('ec.pem', curve.export(pem))).toThrow(/ec\.pem is no RSA key of 2048 bits/);
    expect(said('short.pem', rsa(1024).privateKey.export(pem))).toThrow(/short\.pem is no RSA key/);
  });

  test('where half of it is missing', () => {
    const key = file('good.pem', good.privateKey.export(pem));
    expect(() => read('--key', key)).toThrow(/say where browsers will look for updates/);
    expect(() => read('--update-url', url)).toThrow(/needs a key/);
  });

  test.each([
    'updates.xml',
    'https://updates.ashgrove.example/',
    'ftp://updates.ashgrove.example/updates.xml',
  ])('where the address is no file’s: %s', (address) => {
    const key = file('good.pem', good.privateKey.export(pem));
    expect(() => read('--key', key, '--update-url', address)).toThrow(/whole address of updates\.xml/);
  });

  test('where a word is not known, and where it would empty the repository', () => {
    expect(() => read('--kye', 'good.pem')).toThrow(/--kye[^]*Usage: npm run package/);
    expect(() => readOrder(['--out', '.'], { root: cwd, cwd })).toThrow(/a folder of its own/);
  });
});
