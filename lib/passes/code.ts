import * as m from '../language/made/messages.ts';

/** Read aloud and written down by hand: without 0, O, 1, I and L. Thirty-one is a prime number: see `checkOf`. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const length = 8;

const valueOf = (sign: string): number => signs.indexOf(sign);

/**
 * The sign at the end. By its place each sign counts for more, so that one sign that is wrong, and two that have
 * changed places, always give another one.
 */
function checkOf(data: string): string {
  const sum = [...data].reduce((total, sign, index) => total + (index + 1) * valueOf(sign), 0);
  return signs[sum % signs.length] ?? '';
}

/** A new code of some random bytes, nine signs. A byte from 248 on is left out, so that all signs are as likely. */
export function makeCode(random: (count: number) => Uint8Array): string {
  let data = '';
  while (data.length < length) {
    const even = [...random(length)].filter((byte) => byte < 8 * signs.length);
    data += even.map((byte) => signs[byte % signs.length]).join('');
  }
  const code = data.slice(0, length);
  return code + checkOf(code);
}

export type ReadCode = { code: string } | { problem: string };

/** Reads what somebody wrote: in any case, with any gaps. Says in words what is wrong with it. */
export function readCode(text: string): ReadCode {
  const code = text.toUpperCase().replace(/[\s\p{Pd}.,]/gu, '');
  if (code === '') return { problem: m.passMakerNoCode() };
  const strange = [...code].find((sign) => valueOf(sign) < 0);
  if (strange !== undefined) return { problem: m.passMakerStrangeSign({ sign: strange }) };
  if (code.length !== length + 1)
    return { problem: m.passMakerCodeLength({ right: length + 1, count: code.length }) };
  if (checkOf(code.slice(0, length)) !== code.at(-1)) return { problem: m.passMakerCodeWrong() };
  return { code };
}
