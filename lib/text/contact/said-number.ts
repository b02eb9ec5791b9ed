import { matchesOf } from './found.ts';
import type { Found } from './found.ts';

const digitOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine'
      .split(' ')
      .map((word, digit) => [word, String(digit)]),
  ),
  ...{ oh: '0', o: '0', nought: '0', naught: '0' },
};

const said = Object.keys(digitOf).join('|');
const times: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };

/** One digit said, doubled or not, or a group in figures among them. */
const unit = String.raw`(?:(?:double|triple|treble) )?(?:${said}|\d{1,6})`;
const run = new RegExp(String.raw`(?<![\w'])${unit}(?:[ ,.\-\n]{1,3}${unit}){3,13}(?![\w'])`, 'g');

/** A text that says a whole number says one of these, most of them more than once, or has the 0 alone before a word. */
const mayBeSaid = /\b(?:zero|oh|o|nought|naught|double|triple|treble)(?![a-z])|\b0[ ,.\-\n]{1,3}[a-z]/;

function digitsOf(written: string): string {
  let [digits, repeat] = ['', 1];
  for (const word of written.split(/[ ,.\-\n]+/)) {
    const digit = digitOf[word] ?? word;
    if (times[word] === undefined) digits += digit.repeat(repeat);
    repeat = times[word] ?? 1;
  }
  return digits;
}

/** Numbers said in words ("oh double seven, nine hundred" is not one: each digit is said), as digits. */
export function* saidNumbersIn(text: string): Generator<Found & { digits: string }> {
  if (!mayBeSaid.test(text)) return;
  for (const { match, start, end } of matchesOf(run, text)) {
    if (/[a-z]{2}/.test(match[0])) yield { start, end, digits: digitsOf(match[0]) };
  }
}
