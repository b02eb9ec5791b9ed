/** Bytes of WebCrypto and texts of policies. */

type Bytes = Uint8Array<ArrayBuffer>;

export const sha256 = async (bytes: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));

/** Standard base64 with its padding. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The bytes of standard base64; undefined where it is none. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The first four bytes of a key's digest, in hexadecimal: by which a pass says whose key signed it. */
export async function keyIdOf(publicKey: Uint8Array): Promise<string> {
  const digest = await sha256(publicKey);
  return [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
