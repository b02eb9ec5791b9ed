/**
 * SipHash-2-4 with 64-bit output (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012), on 32-bit halves:
 * no BigInt, so that it runs at full speed in a page.
 */

/** 128-bit key as four little-endian 32-bit words: k0 low, k0 high, k1 low, k1 high. */
export type SipKey = readonly [number, number, number, number];

/** The 64-bit result as two unsigned 32-bit halves. Reused between calls: read it at once. */
export type SipOutput = { low: number; high: number };

/** A little-endian 32-bit word of the message; bytes past its end are 0, and the last block's top byte is the length. */
function word(bytes: Uint8Array, at: number, length: number): number {
  if (at + 4 <= length) {
    return (
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)
    );
  }
  let value = 0;
  for (let i = 0; at + i < length && i < 4; i++) value |= (bytes[at + i] ?? 0) << (8 * i);
  return value;
}

/**
 * Hashes the first `length` bytes into `out`.
 *
 * The four finalisation rounds are two more blocks of zero after `v2 ^= 0xff`, so one loop does all. The state is
 * kept in local variables and the round is written out: as an array it is several times slower.
 */
export function sipHash24(key: SipKey, bytes: Uint8Array, length: number, out: SipOutput): void {
  const [k0l, k0h, k1l, k1h] = key;
  let v0l = k0l ^ 0x70736575,
    v0h = k0h ^ 0x736f6d65;
  let v1l = k1l ^ 0x6e646f6d,
    v1h = k1h ^ 0x646f7261;
  let v2l = k0l ^ 0x6e657261,
    v2h = k0h ^ 0x6c796765;
  let v3l = k1l ^ 0x79746573,
    v3h = k1h ^ 0x74656462;
  const blocks = (length >> 3) + 1;
  for (let block = 0; block < blocks + 2; block++) {
    const message = block < blocks;
    const ml = message ? word(bytes, block * 8, length) : 0;
    let mh = message ? word(bytes, block * 8 + 4, length) : 0;
    if (block === blocks - 1) mh |= length << 24;
    if (block === blocks) v2l ^= 0xff;
    v3l ^= ml;
    v3h ^= mh;
    for (let round = 0; round < 2; round++) {
      let sum = (v0l >>> 0) + (v1l >>> 0);
      let t = 0;
      v0h = (v0h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v0l = sum | 0;
      t = ((v1h << 13) | (v1l >>> 19)) ^ v0h;
      v1l = ((v1l << 13) | (v1h >>> 19)) ^ v0l;
      v1h = t;
      t = v0h;
      v0h = v0l;
      v0l = t;
      sum = (v2l >>> 0) + (v3l >>> 0);
      v2h = (v2h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v2l = sum | 0;
      t = ((v3h << 16) | (v3l >>> 16)) ^ v2h;
      v3l = ((v3l << 16) | (v3h >>> 16)) ^ v2l;
      v3h = t;
      sum = (v0l >>> 0) + (v3l >>> 0);
      v0h = (v0h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v0l = sum | 0;
      t = ((v3h << 21) | (v3l >>> 11)) ^ v0h;
      v3l = ((v3l << 21) | (v3h >>> 11)) ^ v0l;
      v3h = t;
      sum = (v2l >>> 0) + (v1l >>> 0);
      v2h = (v2h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v2l = sum | 0;
      t = ((v1h << 17) | (v1l >>> 15)) ^ v2h;
      v1l = ((v1l << 17) | (v1h >>> 15)) ^ v2l;
      v1h = t;
      t = v2h;
      v2h = v2l;
      v2l = t;
    }
    v0l ^= ml;
    v0h ^= mh;
  }
  out.low = (v0l ^ v1l ^ v2l ^ v3l) >>> 0;
  out.high = (v0h ^ v1h ^ v2h ^ v3h) >>> 0;
}
