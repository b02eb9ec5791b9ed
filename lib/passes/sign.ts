import type { Pass } from '../core/pass.ts';
import { passBytes } from './pass-bytes.ts';
import { writePass } from './pass-text.ts';

/** Said before what is signed, so that nothing signed elsewhere with the same key is ever a pass. */
const purpose = new TextEncoder().encode('Lanyard pass\0');

export const algorithm = 'Ed25519';

/** What the signature is over. */
export const signedBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...purpose, ...bytes]);

/** The text of a pass, signed (Ed25519, RFC 8032). Rejects where the key is not one that signs so. */
export async function signPass(pass: Pass, key: CryptoKey): Promise<string> {
  const bytes = passBytes(pass);
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm, key, signedBytes(bytes)));
  return writePass({ bytes, signature });
}
