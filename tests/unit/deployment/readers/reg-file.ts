import { createKey, type RegistryNode, removeKey } from './registry.ts';

/** Written from Microsoft’s description of the format (support page 310516), apart from our writer. */
const header = 'Windows Registry Editor Version 5.00';

function decoded(bytes: Uint8Array): string {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('The file has no mark of UTF-16 in front.');
  return new TextDecoder('utf-16le', { fatal: true }).decode(bytes.subarray(2));
}

/** The text between two quotes; `rest` is what follows. */
function unquoted(line: string): { text: string; rest: string } {
  const match = /^"((?:[^"\\]|\\["\\])*)"/.exec(line);
  if (match === null) throw new Error(`This is no quoted text: ${line}`);
  return { text: (match[1] ?? '').replace(/\\(["\\])/g, '$1'), rest: line.slice(match[0].length) };
}

function fromHex(list: string): string {
  const bytes = list.split(',').map((byte) => {
    if (!/^[\da-f]{2}$/i.test(byte)) throw new Error(`This is no byte: ${byte}`);
    return parseInt(byte, 16);
  });
  const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  if (!text.endsWith('\0')) throw new Error('The text has no end.');
  return text.slice(0, -1);
}

function dataOf(written: string): string | number {
  if (/^dword:[\da-f]{8}$/i.test(written)) return parseInt(written.slice(6), 16);
  if (written.startsWith('hex(1):')) return fromHex(written.slice(7));
  const { text, rest } = unquoted(written);
  if (rest !== '') throw new Error(`Something follows the text: ${rest}`);
  return text;
}

/** Does to a registry what the registry editor does with the file; throws where the editor would refuse a line. */
export function importReg(bytes: Uint8Array, registry: RegistryNode): void {
  const [first, ...lines] = decoded(bytes).split('\r\n');
  if (first !== header) throw new Error('This is no file for the registry editor.');
  let open: RegistryNode | undefined;
  for (const line of lines) {
    if (line === '' || line.startsWith(';')) continue;
    const section = /^\[(-?)(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line);
    if (section !== null) {
      const [, removed, path = ''] = section;
      if (removed === '-') removeKey(registry, path);
      open = removed === '-' ? undefined : createKey(registry, path);
      continue;
    }
    const { text: name, rest } = unquoted(line);
    if (!rest.startsWith('=') || open === undefined) throw new Error(`This line belongs nowhere: ${line}`);
    open.values.set(name, dataOf(rest.slice(1)));
  }
}
