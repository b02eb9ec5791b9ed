/** No 0, O, I or l, and no sign at which mail breaks a line or a word processor puts a dash. */
const signs = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

const base = BigInt(signs.length);

/** Bytes as letters and digits. Only for bytes whose first is not nought: it would be lost. */
export function toBase58(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  let text = '';
  for (; value > 0n; value /= base) text = `${signs[Number(value % base)] ?? ''}${text}`;
  return text;
}

/** The bytes of such a text; undefined where a sign is none of these. Each run of bytes has one text. */
export function fromBase58(text: string): Uint8Array | undefined {
  let value = 0n;
  for (const sign of text) {
    const digit = signs.indexOf(sign);
    if (digit < 0) return undefined;
    value = value * base + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; value > 0n; value /= 256n) bytes.push(Number(value % 256n));
  return new Uint8Array(bytes.reverse());
}
