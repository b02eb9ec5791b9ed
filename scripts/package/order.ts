import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Signs a CRX, and tells browsers where the next one will be. */
export type Signing = {
  /** Path of a private RSA key in PEM. It makes the extension's id: whoever has it can replace the extension. */
  key: string;
  /** Where browsers will ask for `updates.xml`. */
  updateUrl: URL;
};

/** What is to be made, and from where to where. Paths are absolute. */
export type Order = {
  root: string;
  out: string;
  signing?: Signing;
  /** Build once more from the source archive, as a reviewer would, and compare. */
  checkSources?: true;
};

type Place = { root: string; cwd: string };

/** Chrome takes no shorter key. */
const bits = 2048;

const makeOne = `openssl genrsa -out lanyard.pem ${bits}`;

function readArguments(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { key: text, 'update-url': text, out: text, 'check-sources': { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\n` +
        'Usage: npm run package [-- --key key.pem --update-url https://…/updates.xml] [--out folder] [--check-sources]',
      { cause: error },
    );
  }
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`There is no key at ${file}. One is made by: ${makeOne}`, { cause });
  }
}

function parseKey(file: string): KeyObject {
  const text = readKey(file);
  try {
    return createPrivateKey(text);
  } catch (cause) {
    const what = text.includes('ENCRYPTED') ? 'is locked by a passphrase' : 'is no private key in PEM form';
    throw new Error(`${file} ${what}. One that can be used is made by: ${makeOne}`, { cause });
  }
}

function checkKey(file: string): void {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = parseKey(file);
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= bits) return;
  throw new Error(`${file} is no RSA key of ${bits} bits or more. One is made by: ${makeOne}`);
}

function readUpdateUrl(text: string): URL {
  const url = URL.parse(text);
  if (url !== null && ['https:', 'http:', 'file:'].includes(url.protocol) && !url.pathname.endsWith('/'))
    return url;
  throw new Error(
    `--update-url has to be the whole address of updates.xml, such as https://updates.school.example/updates.xml, not ${text}`,
  );
}

function readSigning(key: string, updateUrl: string, cwd: string): Signing {
  const file = resolve(cwd, key);
  checkKey(file);
  return { key: file, updateUrl: readUpdateUrl(updateUrl) };
}

/** Reads the words behind `npm run package`; throws a plain sentence where they cannot be followed. */
export function readOrder(words: readonly string[], { root, cwd }: Place): Order {
  const { key, out, 'update-url': updateUrl, 'check-sources': check } = readArguments(words);
  const folder = out === undefined ? resolve(root, 'packages') : resolve(cwd, out);
  const where: Order = { root, out: folder, ...(check === true && { checkSources: true }) };
  if (relative(where.out, root) === '') throw new Error('--out has to be a folder of its own.');
  if (key === undefined && updateUrl === undefined) return where;
  if (key === undefined)
    throw new Error('--update-url is about the CRX, which needs a key: --key lanyard.pem');
  if (updateUrl === undefined)
    throw new Error(
      'With --key say where browsers will look for updates, too: --update-url https://…/updates.xml',
    );
  return { ...where, signing: readSigning(key, updateUrl, cwd) };
}
