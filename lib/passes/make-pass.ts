import { fromBase64, keyIdOf } from './bytes.ts';
import type { OwnKey } from './keys.ts';
import type { NewPass } from './request.ts';
import { signPass } from './sign.ts';

/** The text of a pass under somebody's key: what they hand to whoever asked for it. */
export async function makePass(pass: NewPass, { publicKey, privateKey }: OwnKey): Promise<string> {
  const raw = fromBase64(publicKey);
  if (raw === undefined) throw new Error('the public key is no base64');
  return signPass({ ...pass, keyId: await keyIdOf(raw) }, privateKey);
}
