import * as m from '../language/made/messages.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { algorithm } from './sign.ts';

/** The key of one member of the senior leadership team. The private one cannot be read out again. */
export type OwnKey = {
  /** Whose it is, as it stands in the policy. */
  name: string;
  /** Standard base64 of 32 bytes. */
  publicKey: string;
  privateKey: CryptoKey;
};

/** The line for `passKeys` of the policy. Nothing of it is secret. */
export const policyLine = ({ name, publicKey }: Pick<OwnKey, 'name' | 'publicKey'>): string =>
  `${name}=${publicKey}`;

/** The longest name; policies hold it. */
const longestName = 60;

/** What is wrong with a name for a key, in words; undefined where nothing is. */
export function nameProblem(name: string): string | undefined {
  if (name.trim() === '') return m.passMakerSayWhose();
  if (name.includes('=')) return m.passMakerNoEquals();
  return name.length > longestName ? m.passMakerNameLong({ letters: longestName }) : undefined;
}

/** A private key in the form that can be written down (PKCS 8), with its public one. */
export type NewKey = { publicKey: string; pkcs8: Uint8Array<ArrayBuffer> };

/** A new pair (Ed25519). Whoever asks must let go of `pkcs8` as soon as it is sealed. */
export async function makeKey(): Promise<NewKey> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { publicKey: toBase64(raw), pkcs8 };
}

/** The key that signs, so that nothing can read it out again. Rejects where the bytes are no such key. */
export const lockKey = (pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);

/** Whether two halves belong together: a file may have been put together by hand. */
export async function isPair(privateKey: CryptoKey, publicKey: string): Promise<boolean> {
  const raw = fromBase64(publicKey);
  if (raw?.length !== 32) return false;
  const sample = new TextEncoder().encode('Lanyard: do these belong together?');
  const signature = await crypto.subtle.sign(algorithm, privateKey, sample);
  const imported = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, imported, signature, sample);
}
