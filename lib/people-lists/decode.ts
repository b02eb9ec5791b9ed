import type { Result } from './result.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The first bytes of files that people rename or pick in place of a CSV. */
const otherFiles: readonly (readonly [string, string])[] = [
  ['504b0304', 'it is an Excel workbook: open it and save it as “CSV UTF-8”'],
  ['d0cf11e0', 'it is an old Excel workbook: open it and save it as “CSV UTF-8”'],
  ['25504446', 'it is a PDF: export the report as CSV instead'],
];

const marks: readonly (readonly [string, Encoding])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

const beginning = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** UTF-16 without a mark: titles of columns are plain letters, so that every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 64);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = start.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const start = beginning(bytes);
  const marked = marks.find(([mark]) => start.startsWith(mark))?.[1];
  return marked ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/**
 * Reads the bytes of an export as text: by its byte order mark (UTF-8, UTF-16), else UTF-8 where it is valid, else
 * Windows-1252, in which Excel saves plain “CSV”. Line ends become `\n`.
 */
export function decode(bytes: Uint8Array): Result<{ text: string; encoding: Encoding }> {
  const start = beginning(bytes);
  const other = otherFiles.find(([magic]) => start.startsWith(magic));
  if (other !== undefined) return { problem: other[1] };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { problem: 'it is empty' };
  if (text.includes('\0')) return { problem: 'it is not a text file' };
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    return { problem: 'it is a web page or XML: export the report as CSV instead' };
  return { value: { text, encoding } };
}
