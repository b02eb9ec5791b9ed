import { fromBase58, toBase58 } from './base58.ts';
import { sha256 } from './bytes.ts';

/** By which a pass is found in whatever was pasted with it; a full stop ends it. */
const mark = 'lanyard-pass:';

/** What mail puts into a long line: spaces and breaks, signs without width, marks of quoting. */
const putIn = /[\s\u00ad\u200b-\u200f\u2060\ufeff>|]|=(?=\s)/g;

const checkLength = 4;
const signatureLength = 64;

/** What was signed, and its signature. */
export type Signed = { bytes: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> };

/** No pass is longer, in signs. */
const longestPass = 4_000;

/**
 * The signs of a pass in what somebody pasted, without all that mail put in; undefined where there is no pass in it.
 * Nothing else of the text is in the answer.
 */
export function passIn(pasted: string): string | undefined {
  const text = pasted.normalize('NFKC').replace(/\p{Pd}/gu, '-');
  // The mark itself may be broken over two lines.
  const found = new RegExp([...mark].join('[\\s\\u00ad\\u200b>]*'), 'i').exec(text);
  if (found === null) return undefined;
  const [body = ''] = text.slice(found.index + found[0].length).split('.');
  const signs = body.replace(putIn, '');
  // Words that follow where the full stop was lost must not travel: it is then as damaged as an empty one.
  return /^[0-9A-Za-z]*$/.test(signs) && signs.length <= longestPass ? signs : '';
}

/** The text of a pass: what was signed, its signature, and the beginning of a digest of both. */
export async function writePass({ bytes, signature }: Signed): Promise<string> {
  const whole = Uint8Array.from([...bytes, ...signature]);
  const check = (await sha256(whole)).slice(0, checkLength);
  return `${mark}${toBase58(Uint8Array.from([...whole, ...check]))}.`;
}

/** Takes the signs of a pass apart; undefined where they are damaged, which no forger would leave them. */
export async function readPass(signs: string): Promise<Signed | undefined> {
  const all = fromBase58(signs);
  if (all === undefined || all.length <= signatureLength + checkLength) return undefined;
  const whole = all.slice(0, -checkLength);
  const check = (await sha256(whole)).slice(0, checkLength);
  if (check.some((byte, index) => byte !== all[whole.length + index])) return undefined;
  return {
    bytes: Uint8Array.from(whole.slice(0, -signatureLength)),
    signature: Uint8Array.from(whole.slice(-signatureLength)),
  };
}
