import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { policyFile } from '../../../lib/builder/exported.ts';
import { openFile } from '../../../lib/builder/open-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const openJson = (value: unknown) => openFile(bytes(JSON.stringify(value)));

const policy = { schoolNames: ['Oak Tree', 'St Mary’s'], dailyMinutes: 30, syncMinutes: true };

/** UTF-16 as PowerShell writes it. */
function utf16(text: string, isBig: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].forEach((unit, at) =>
    view.setUint16(at * 2, unit, !isBig),
  );
  return new Uint8Array(view.buffer);
}

describe('the forms that are recognised', () => {
  it.each([
    ['the policy itself', policy],
    [
      'Google Admin’s',
      Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }])),
    ],
    [
      'policies.json of Firefox',
      { policies: { '3rdparty': { Extensions: { 'lanyard@school-staff': policy } } } },
    ],
    [
      'a text in policies.json',
      { policies: { '3rdparty': { Extensions: { 'lanyard@school-staff': JSON.stringify(policy) } } } },
    ],
    [
      'Chrome’s for Linux, with another extension in it',
      { '3rdparty': { extensions: { aaaa: { rules: [] }, bbbb: policy } } },
    ],
  ])('%s', (_, file) => {
    expect(openJson(file)).toEqual({ draft: policy });
  });

  it('in UTF-8 with and without its mark, in UTF-16 of either order, and in Windows-1252', () => {
    const text = JSON.stringify(policy);
    for (const file of [bytes(text), bytes(`\uFEFF${text}`), utf16(text, false), utf16(text, true)])
      expect(openFile(file)).toEqual({ draft: policy });
    const western = Uint8Array.from('{"schoolTown": "Caf\u00e9"}', (sign) => sign.charCodeAt(0));
    expect(openFile(western)).toEqual({ draft: { schoolTown: 'Café' } });
  });
});

it('keeps what is wrong and what it does not know, to be mended and not lost', () => {
  const odd = { schoolNames: { a: 1 }, dailyMinutes: 'thirty', newerKey: [1, 2], shoolTown: 'Wigan' };
  expect(openJson(odd)).toEqual({ draft: odd });
});

it('says why a file cannot be opened', () => {
  expect(openFile(bytes('{\n  "schoolNames": ["A"],\n}'))).toEqual({
    problem: { kind: 'not-json', line: 3, column: 1 },
  });
  expect(openJson(['schoolNames'])).toEqual({ problem: { kind: 'not-a-policy' } });
  expect(openJson({ hosts: {} })).toEqual({ problem: { kind: 'no-keys' } });
  const two = { a: { access: 'open' }, b: { access: 'never' } };
  expect(openJson({ '3rdparty': { extensions: two } })).toEqual({ problem: { kind: 'several' } });
});

it('throws at no file', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytes)), (file) => {
      const read = openFile(file);
      expect('draft' in read || 'problem' in read).toBe(true);
    }),
  );
});

const folder = fileURLToPath(new URL('../../../policies/', import.meta.url));

it.each(readdirSync(folder))('%s, saved and opened again, is the same to the byte', (name) => {
  const opened = openFile(readFileSync(`${folder}${name}`));
  expect(opened).toEqual({ draft: JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as object });
  const saved = 'draft' in opened ? policyFile(opened.draft) : '';
  expect(policyFile((openFile(bytes(saved)) as { draft: object }).draft as never)).toBe(saved);
});
