import { sipHash24 } from './siphash.ts';
import type { SipKey, SipOutput } from './siphash.ts';

/**
 * A 48-bit keyed digest as a whole number below 2^48, which a JavaScript number holds exactly. At 10,000 people about
 * one long post in a million hits by accident (at 32 bits 0.8 %).
 */
export type Digest = number;

/** 8 base64url characters hold 48 bits. */
export const digestLength = 8;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;

/** Fixed and public: it only spreads the salt, whatever its length, over the 128 bits of the key. */
const spreadKey: SipKey = [0x4c616e79, 0x61726420, 0x6e616d65, 0x20646967];

const output: SipOutput = { low: 0, high: 0 };

/** Holds the name being hashed; names are short, and longer ones get a buffer of their own. */
const scratch = new Uint8Array(256);

const encoder = new TextEncoder();

function hash(key: SipKey, text: string): void {
  const room = text.length * 3 <= scratch.length ? scratch : new Uint8Array(text.length * 3);
  let length = 0;
  while (length < text.length && text.charCodeAt(length) < 128) room[length] = text.charCodeAt(length++);
  if (length < text.length) length = encoder.encodeInto(text, room).written;
  sipHash24(key, room, length, output);
}

/** The hashing key of a watch-list: its salt, spread over 128 bits. */
export function keyOf(salt: string): SipKey {
  hash(spreadKey, `0${salt}`);
  const { low: k0l, high: k0h } = output;
  hash(spreadKey, `1${salt}`);
  return [k0l, k0h, output.low, output.high];
}

/** Keyed digest of a text: SipHash-2-4 (see `siphash.ts`), cut to 48 bits. */
export function digestOf(key: SipKey, text: string): Digest {
  hash(key, text);
  return (output.high & 0xffff) * 0x100000000 + output.low;
}

/** A digest as 8 base64url characters (RFC 4648), most significant first. */
export function digestText(digest: Digest): string {
  let text = '';
  for (const half of [Math.floor(digest / 0x1000000), digest % 0x1000000]) {
    for (let shift = 18; shift >= 0; shift -= 6) text += alphabet.charAt((half >> shift) & 63);
  }
  return text;
}

/** 24 bits from 4 base64url characters at an offset; undefined where a character is not of the alphabet. */
export function read24(packed: string, at: number): number | undefined {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const six = values[packed.charCodeAt(i)] ?? -1;
    if (six < 0) return undefined;
    value = (value << 6) | six;
  }
  return value;
}
