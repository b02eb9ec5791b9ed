import { inflateRawSync } from 'node:zlib';

/** One file of a zip, as its central directory describes it. */
export type ZipEntry = {
  name: string;
  /** The time and date field, 0 where none is given. */
  time: number;
  /** Owner's rights, 0 where none are given. */
  attributes: number;
  content: Buffer;
};

const END = 0x06054b50;
/** Without a comment behind it. */
const END_LENGTH = 22;

function contentAt(zip: Buffer, local: number, compressed: number, method: number): Buffer {
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + compressed);
  return method === 0 ? bytes : inflateRawSync(bytes);
}

/** Reads a zip by the format's description alone, not by what wrote it. */
export function readZip(zip: Buffer): readonly ZipEntry[] {
  const end = zip.length - END_LENGTH;
  if (zip.readUInt32LE(end) !== END) throw new Error('no end of a zip');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const nameLength = zip.readUInt16LE(at + 28);
    const entry = {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      time: zip.readUInt32LE(at + 12),
      attributes: zip.readUInt32LE(at + 38),
      content: contentAt(
        zip,
        zip.readUInt32LE(at + 42),
        zip.readUInt32LE(at + 20),
        zip.readUInt16LE(at + 10),
      ),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return entry;
  });
}
