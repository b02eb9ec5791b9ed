import { describe, expect, it } from 'vitest';

import { iterations, passphraseProblem, readKeyFile, writeKeyFile } from '../../../lib/passes/key-file.ts';
import { isPair, lockKey, makeKey, nameProblem, policyLine } from '../../../lib/passes/keys.ts';
import { parsePassKey } from '../../../lib/policy/parse/pass-key.ts';
import { passOf, placeOf, verdictOf } from './a-leader.ts';

const words = 'correct horse battery staple';
const made = await makeKey();
const another = await makeKey();
const file = await writeKeyFile('Head 2026', made, words);

const changed = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(file) as object), ...change });

const problemOf = async (text: string, passphrase = words): Promise<string> => {
  const read = await readKeyFile(text, passphrase);
  return 'problem' in read ? read.problem : 'none';
};

describe('a key', () => {
  it('goes into a policy as its public half, which the policy takes', () => {
    const line = policyLine({ name: 'Head 2026', publicKey: made.publicKey });
    expect(parsePassKey(line)).toEqual({ value: { name: 'Head 2026', key: made.publicKey } });
  });

  it('cannot be read out of the browser again', async () => {
    const locked = await lockKey(made.pkcs8);
    expect(locked.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', locked)).rejects.toThrow();
    expect(await isPair(locked, made.publicKey)).toBe(true);
    expect(await isPair(locked, another.publicKey)).toBe(false);
  });

  it('has a name that a policy can hold', () => {
    expect(['', 'a=b', 'x'.repeat(61)].filter((name) => nameProblem(name) === undefined)).toEqual([]);
    expect(nameProblem('Mrs A. Marsh, 2026')).toBeUndefined();
  });
});

describe('the file of a key', () => {
  it('opens with its passphrase, to a key that signs and cannot be read out', async () => {
    const read = await readKeyFile(file, words);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.key).toMatchObject({ name: 'Head 2026', publicKey: made.publicKey });
    expect(read.key.privateKey.extractable).toBe(false);
    expect(await verdictOf(await passOf(read.key), placeOf([read.key]))).toMatchObject({ kind: 'valid' });
  });

  it('is sealed with at least 600,000 rounds, and shows nothing of the private key', () => {
    expect(iterations).toBeGreaterThanOrEqual(600_000);
    expect(JSON.parse(file)).toMatchObject({ iterations });
    expect(file).not.toContain(btoa(String.fromCharCode(...made.pkcs8)).slice(24, 60));
  });

  it.each<[string, string, string]>([
    ['no file of ours', '{"kty":"OKP"}', 'not a file with a key'],
    ['no JSON', 'lanyard', 'not a file with a key'],
    ['nothing', 'null', 'not a file with a key'],
    ['a later version', changed({ lanyardKey: 2 }), 'newer version'],
    ['half a file', changed({ sealed: undefined, salt: 'AA==' }), 'damaged'],
    ['fewer rounds', changed({ iterations: 1000 }), 'not protected'],
    ['endless rounds', changed({ iterations: 1e9 }), 'not protected'],
    ['another name', changed({ name: 'Deputy' }), 'the file was changed'],
    ['another public key', changed({ publicKey: another.publicKey }), 'the file was changed'],
  ])('%s is refused in words', async (_, text, problem) => {
    expect(await problemOf(text)).toContain(problem);
  });

  it('does not open with another passphrase', async () => {
    expect(await problemOf(file, 'correct horse battery stable')).toContain('does not open the file');
  });

  it('wants a passphrase that is not short', () => {
    expect(passphraseProblem('password')).toContain('At least 14');
    expect(passphraseProblem(words)).toBeUndefined();
  });
});
