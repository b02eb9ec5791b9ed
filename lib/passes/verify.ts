import { longestPassDays, type Pass, type PassKey, type PassPlace, type PassVerdict } from '../core/pass.ts';
import { dateAt } from '../core/school-day.ts';
import { fromBase64, keyIdOf } from './bytes.ts';
import { passVersion, readPassBytes } from './pass-bytes.ts';
import { readPass, type Signed } from './pass-text.ts';
import { algorithm, signedBytes } from './sign.ts';

/** A day on which clocks go back has an hour more. */
const msPerDay = 25 * 3_600_000;

async function keyOf(keys: readonly PassKey[], keyId: string): Promise<PassKey | undefined> {
  for (const key of keys) {
    const bytes = fromBase64(key.key);
    if (bytes !== undefined && (await keyIdOf(bytes)) === keyId) return key;
  }
  return undefined;
}

/** A key that WebCrypto does not take has signed nothing. */
async function isSignedBy({ key }: PassKey, { bytes, signature }: Signed): Promise<boolean> {
  try {
    const raw = fromBase64(key);
    if (raw === undefined) return false;
    const publicKey = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, publicKey, signature, signedBytes(bytes));
  } catch {
    return false;
  }
}

/** Whether it is as `readRequest` lets one be made. */
const isSound = ({ sites, from, until }: Pass): boolean =>
  sites.length > 0 && until > from && until - from <= longestPassDays * msPerDay;

/** Of one that is over: whether it was for today, or is brought again on another day. */
function ofTime(pass: Pass, keyName: string, { now, timeZone }: PassPlace): PassVerdict {
  if (now < pass.from) return { kind: 'not-yet', pass, keyName };
  if (now < pass.until) return { kind: 'valid', pass, keyName };
  // `until` is not included: one that ends at midnight was for the day before.
  const lastDay = dateAt(pass.until - 1, timeZone);
  return { kind: lastDay === dateAt(now, timeZone) ? 'expired' : 'replayed', pass };
}

/**
 * What the signs of a pass (`passIn`) are worth in this browser at this moment. Never rejects for a text: whatever is
 * wrong with it is the verdict; `wrong` is left to whoever found no pass. Whether this browser has seen the pass end before, under a clock that was set back since, is not known
 * here (`lib/services/pass-service`).
 */
export async function verifyPass(signs: string, place: PassPlace): Promise<PassVerdict> {
  const signed = await readPass(signs);
  if (signed === undefined) return { kind: 'damaged' };
  if ((signed.bytes[0] ?? 0) > passVersion) return { kind: 'newer' };
  const pass = readPassBytes(signed.bytes);
  // Whole, by its checksum, and yet not as anything of ours is made.
  if (pass === undefined || !isSound(pass)) return { kind: 'forged' };
  const key = await keyOf(place.keys, pass.keyId);
  if (key === undefined) return { kind: 'unknown-key' };
  if (!(await isSignedBy(key, signed))) return { kind: 'forged' };
  if (pass.code !== place.code) return { kind: 'other-browser', forCode: pass.code };
  return ofTime(pass, key.name, place);
}
