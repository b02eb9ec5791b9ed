import { createHash, createPublicKey, verify } from 'node:crypto';

export type Crx = {
  /** The id that browsers know the extension by. */
  id: string;
  /** Whether the signature is that of the key in the header, over the header and the zip. */
  isSigned: boolean;
  zip: Buffer;
};

type Field = { number: number; bytes: Buffer };

/** One protocol-buffer number from `at`, and where it ends. */
function varint(bytes: Buffer, at: number): [value: number, end: number] {
  const byte = bytes.readUInt8(at);
  if (byte < 0x80) return [byte, at + 1];
  const [rest, end] = varint(bytes, at + 1);
  return [(byte & 0x7f) + rest * 0x80, end];
}

/** The fields of a message that has byte fields alone, as both messages of crx3.proto have. */
function fieldsIn(bytes: Buffer, at = 0): Field[] {
  if (at >= bytes.length) return [];
  const [tag, afterTag] = varint(bytes, at);
  if ((tag & 7) !== 2) throw new Error('a field that is no bytes');
  const [length, start] = varint(bytes, afterTag);
  const field = { number: tag >> 3, bytes: bytes.subarray(start, start + length) };
  return [field, ...fieldsIn(bytes, start + length)];
}

function field(fields: readonly Field[], number: number): Buffer {
  const [found, ...more] = fields.filter((one) => one.number === number);
  if (found === undefined || more.length > 0) throw new Error(`not one field ${String(number)}`);
  return found.bytes;
}

const lettersOf = (id: Buffer): string =>
  Array.from(id.toString('hex'), (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');

function size(bytes: Buffer): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(bytes.length);
  return four;
}

/** Reads a CRX3 by Chromium's `crx3.proto`, not by what wrote it. */
export function readCrx(crx: Buffer): Crx {
  if (crx.toString('latin1', 0, 4) !== 'Cr24' || crx.readUInt32LE(4) !== 3) throw new Error('no CRX3');
  const end = 12 + crx.readUInt32LE(8);
  const header = fieldsIn(crx.subarray(12, end));
  const zip = crx.subarray(end);
  const proof = fieldsIn(field(header, 2));
  const signed = field(header, 10_000);
  const publicKey = field(proof, 1);
  const id = field(fieldsIn(signed), 1);
  if (!createHash('sha256').update(publicKey).digest().subarray(0, 16).equals(id))
    throw new Error('an id that is not the key’s');
  const key = createPublicKey({ key: publicKey, type: 'spki', format: 'der' });
  const content = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size(signed), signed, zip]);
  return { id: lettersOf(id), isSigned: verify('sha256', content, key, field(proof, 2)), zip };
}
