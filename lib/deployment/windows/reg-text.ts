import type { RegistryKey, RegistryValue } from './registry-keys.ts';

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** UTF-16, the lower byte first, with the nought at the end: the only form for what does not fit on a line. */
function hexOf(text: string): string {
  const units = [...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)), 0];
  const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  return `hex(1):${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

function dataOf(value: RegistryValue): string {
  if ('dword' in value) return `dword:${value.dword.toString(16).padStart(8, '0')}`;
  return /[\t\r\n]/.test(value.text) ? hexOf(value.text) : quoted(value.text);
}

/**
 * A file for the registry editor, as text; it has to be saved as UTF-16 with its mark in front.
 *
 * @param remarks said at its beginning.
 * @param removed a key that is taken away before, with all that is below it, so that nothing earlier is left behind.
 */
export function regText(remarks: readonly string[], keys: readonly RegistryKey[], removed?: string): string {
  const blocks = keys.map(({ path, values }) => [
    `[HKEY_LOCAL_MACHINE\\${path}]`,
    ...values.map((value) => `${quoted(value.name)}=${dataOf(value)}`),
    '',
  ]);
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...remarks.map((remark) => `; ${remark}`),
    '',
    ...(removed === undefined ? [] : [`[-HKEY_LOCAL_MACHINE\\${removed}]`, '']),
    ...blocks.flat(),
  ];
  return lines.join('\r\n');
}
