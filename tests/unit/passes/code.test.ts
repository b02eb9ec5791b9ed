import fc from 'fast-check';
import { expect, it } from 'vitest';

import { shownCode, spokenCode } from '../../../lib/core/pass-words.ts';
import { makeCode, readCode } from '../../../lib/passes/code.ts';

const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const code = fc
  .uint8Array({ minLength: 8, maxLength: 8, max: 247 })
  .map((bytes) => makeCode((count) => bytes.slice(0, count)));

it('has nine signs that nobody mistakes for another, in threes', () => {
  fc.assert(
    fc.property(code, (one) => {
      expect(one).toMatch(/^[2-9A-HJKMNP-Z]{9}$/);
      expect(shownCode(one)).toMatch(/^...-...-...$/);
    }),
  );
  expect(spokenCode('K7M4QX9TR')).toBe('K 7 M, 4 Q X, 9 T R');
});

it('is read as people write it down', () => {
  fc.assert(
    fc.property(code, (one) => {
      expect(readCode(` ${shownCode(one).toLowerCase().replace('-', ' – ')}. `)).toEqual({ code: one });
    }),
  );
});

it('with one sign wrong, or two changed about, is never taken', () => {
  fc.assert(
    fc.property(code, fc.nat(8), fc.constantFrom(...signs), (one, where, sign) => {
      fc.pre(one[where] !== sign);
      expect(readCode(one.slice(0, where) + sign + one.slice(where + 1))).toHaveProperty('problem');
    }),
  );
  fc.assert(
    fc.property(code, fc.nat(8), fc.nat(8), (one, first, second) => {
      fc.pre(one[first] !== one[second]);
      const other = [...one];
      [other[first], other[second]] = [one[second] ?? '', one[first] ?? ''];
      expect(readCode(other.join(''))).toHaveProperty('problem');
    }),
  );
});

it.each([
  ['', 'Put in the code'],
  ['K7M-4QX-9T0', 'no 0, O, 1, I or L'],
  ['K7M-4QX', 'nine letters and digits; this one has 6'.replace('nine', '9')],
])('says what is wrong with %j', (text, words) => {
  expect(readCode(text)).toEqual({ problem: expect.stringContaining(words) as string });
});

it('takes each sign as likely as any other: a byte that would favour some is left out', () => {
  const runs = [Uint8Array.of(250, 251, 252, 253, 254, 255, 248, 0), new Uint8Array(8).fill(30)];
  expect(makeCode(() => runs.shift() ?? new Uint8Array(8)).slice(0, 8)).toBe('2ZZZZZZZ');
});
