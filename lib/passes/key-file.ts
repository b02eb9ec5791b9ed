import { shortestPassphrase } from '../core/pass.ts';
import * as m from '../language/made/messages.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { isPair, lockKey, nameProblem, type NewKey, type OwnKey } from './keys.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** As OWASP asks for PBKDF2 with SHA-256 (2023); never fewer, also in a file from elsewhere. */
export const iterations = 600_000;

/** A file that asks for more would keep the page busy for minutes. */
const mostIterations = 10_000_000;

/** What is wrong with a new passphrase, in words; undefined where nothing is. */
export const passphraseProblem = (passphrase: string): string | undefined =>
  [...passphrase].length < shortestPassphrase
    ? m.passMakerPassphraseShort({ letters: shortestPassphrase })
    : undefined;

type KeyFile = {
  /** The version of this form. */
  lanyardKey: number;
  name: string;
  publicKey: string;
  iterations: number;
  salt: string;
  iv: string;
  sealed: string;
};

async function sealingKey(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The name and the public key are sealed with it: a file whose open parts were changed does not open. */
const openParts = ({ name, publicKey }: Pick<KeyFile, 'name' | 'publicKey'>): Bytes =>
  new TextEncoder().encode(JSON.stringify([1, name, publicKey]));

/** A file with the private key under a passphrase (PBKDF2 with SHA-256, then AES-256-GCM), as text. */
export async function writeKeyFile(name: string, key: NewKey, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { publicKey, pkcs8 } = key;
  const additionalData = openParts({ name, publicKey });
  const seal = await sealingKey(passphrase, salt, iterations);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, seal, pkcs8);
  const file: KeyFile = {
    lanyardKey: 1,
    name,
    publicKey,
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
    sealed: toBase64(new Uint8Array(sealed)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parseFile(text: string): Partial<KeyFile> | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' && file !== null ? file : undefined;
  } catch {
    return undefined;
  }
}

type Sealed = { name: string; publicKey: string; rounds: number; salt: Bytes; iv: Bytes; sealed: Bytes };

function partsOf(file: Partial<KeyFile>): Sealed | undefined {
  const { name, publicKey, iterations: rounds } = file;
  const [salt, iv, sealed] = [file.salt, file.iv, file.sealed].map((part) => fromBase64(String(part)));
  if (typeof name !== 'string' || nameProblem(name) !== undefined) return undefined;
  if (typeof publicKey !== 'string' || typeof rounds !== 'number') return undefined;
  const isWhole = salt?.length === 16 && iv?.length === 12 && sealed !== undefined;
  return isWhole ? { name, publicKey, rounds, salt, iv, sealed } : undefined;
}

export type ReadKeyFile = { key: OwnKey } | { problem: string };

const problem = (words: string): ReadKeyFile => ({ problem: words });

async function unseal(parts: Sealed, passphrase: string): Promise<ReadKeyFile> {
  const { name, publicKey, rounds, salt, iv, sealed } = parts;
  const additionalData = openParts({ name, publicKey });
  const seal = await sealingKey(passphrase, salt, rounds);
  const pkcs8 = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData }, seal, sealed)
    .catch(() => undefined);
  if (pkcs8 === undefined) return problem(m.passMakerNotOpened());
  const privateKey = await lockKey(new Uint8Array(pkcs8));
  if (!(await isPair(privateKey, publicKey))) return problem(m.passMakerHalvesDiffer());
  return { key: { name, publicKey, privateKey } };
}

/** Reads such a file; the key cannot be read out again. What is wrong is said in words, and never what it holds. */
export async function readKeyFile(text: string, passphrase: string): Promise<ReadKeyFile> {
  const file = parseFile(text);
  if (file?.lanyardKey === undefined) return problem(m.passMakerNoKeyFile());
  if (file.lanyardKey !== 1) return problem(m.passMakerNewerFile());
  const parts = partsOf(file);
  if (parts === undefined) return problem(m.passMakerDamagedFile());
  if (parts.rounds < iterations || parts.rounds > mostIterations) return problem(m.passMakerWeakFile());
  return unseal(parts, passphrase).catch(() => problem(m.passMakerDamagedFile()));
}
