import type { Pass } from '../core/pass.ts';

/** The version that this Lanyard makes and reads. */
export const passVersion = 1;

const msPerMinute = 60_000;

const joined = (parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text with its length before it, in two bytes. */
const withLength = (text: string): readonly number[] => {
  const bytes = [...utf8(text)];
  return [bytes.length >> 8, bytes.length % 256, ...bytes];
};

/** Whole minutes since the epoch, in four bytes: until the year 10,136. */
const minutes = (at: number): readonly number[] => {
  const count = Math.round(at / msPerMinute);
  return [24, 16, 8, 0].map((shift) => Math.trunc(count / 2 ** shift) % 256);
};

const hexBytes = (hex: string): readonly number[] =>
  (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/**
 * What is signed, byte by byte; a pass has one such form. Version, key id (4), code (9), from, until and making in
 * minutes (4 each), the number of sites (1), then each id and the reason with its length (2) before it.
 */
export const passBytes = ({
  code,
  sites,
  from,
  until,
  reason,
  madeAt,
  keyId,
}: Pass): Uint8Array<ArrayBuffer> =>
  joined([
    [passVersion],
    hexBytes(keyId),
    utf8(code),
    minutes(from),
    minutes(until),
    minutes(madeAt),
    [sites.length],
    ...sites.map(withLength),
    withLength(reason),
  ]);

/** Reads from the front; reading past the end gives noughts, which no pass that is whole has there. */
function reader(bytes: Uint8Array) {
  let at = 0;
  const take = (count: number): Uint8Array => bytes.slice(at, (at += count));
  const byte = (): number => take(1)[0] ?? 0;
  const text = (count: number): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(take(count));
  const withLength = (): string => text(byte() * 256 + byte());
  const minute = (): number => [...take(4)].reduce((sum, one) => sum * 256 + one, 0) * msPerMinute;
  return { take, byte, text, withLength, minute };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The pass of some bytes; undefined where they are not just those that `passBytes` makes of it. */
export function readPassBytes(bytes: Uint8Array): Pass | undefined {
  const { take, byte, text, withLength, minute } = reader(bytes);
  if (byte() !== passVersion) return undefined;
  const keyId = [...take(4)].map((one) => one.toString(16).padStart(2, '0')).join('');
  const code = text(9);
  const [from, until, madeAt] = [minute(), minute(), minute()];
  const sites = Array.from({ length: byte() }, withLength);
  const pass: Pass = { code, sites, from, until, reason: withLength(), madeAt, keyId };
  return isSame(passBytes(pass), bytes) ? pass : undefined;
}
