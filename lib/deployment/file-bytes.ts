import type { ExportFile } from './format.ts';

/** The marks by which Windows knows the order of the bytes. */
const mark = '\ufeff';

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}

/** A file as it lies on a disk. */
export const fileBytes = ({ text, encoding }: ExportFile): Uint8Array<ArrayBuffer> =>
  encoding === 'utf-16le' ? utf16(`${mark}${text}`) : new TextEncoder().encode(text);
