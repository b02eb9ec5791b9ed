import { before, matchesOf } from './found.ts';
import { rememberLast } from '../remember-last.ts';
import type { Found } from './found.ts';
import { saidNumbersIn } from './said-number.ts';

/** A UK telephone number met in text. `digits` is the national number with its leading 0. */
export type PhoneNumber = Found & { digits: string; mobile: boolean };

/** What people put between two digits. */
const between = String.raw`[ .,\-()/_•\n]{0,3}`;

/** No price, no decimal, no part of a longer number or code; "tel07…" and "mob-07…" are glued by some. */
const startsHere = String.raw`(?:(?<![\w£$€]|[£$€] |\d[.,:/-])|(?<=\b(?:tel|mob|mobile|phone|call|ring|text|txt|whatsapp)))`;

/** Kisses may follow at once ("07700900123xx"). */
const endsHere = String.raw`(?!\d|[a-wyz_]|[.,:]\d)`;

/** Digits in the groups people write, with a space, dot, dash or bracket between any two. */
const numberLike = new RegExp(
  String.raw`${startsHere}(?:\(?\+\d|\(?0|44)(?:${between}\d){9,14}${endsHere}`,
  'g',
);

/** The same with the letters O, l and I in place of digits, which get round a number filter. */
const lettered = new RegExp(
  String.raw`${startsHere}(?:\+44 ?)?\(?[0o](?=[0-9oil])(?:${between}[0-9oil]){9,10}(?![\doil]|[a-wyz_]|[.,:]\d)`,
  'g',
);
const mayBeLettered = /\d[oil]|[oil]\d/;

/** Numbers of these kinds are not telephone numbers, however long. */
const otherNumber =
  /\b(?:order|invoice|ref|reference|booking|tracking|parcel|account|acc?|meter|reading|serial|part|model|case|ticket|isbn|asin|ean|gtin|bar ?code|sort code|card|vat|utr|charity|company|nhs|policy number|member(?:ship)?|meeting id|id)(?: (?:no|number|num|is))?[ .:#]{0,3}(?:[a-z]{1,3}\d{1,6}[ ])?$/;

/** National form: `+44 (0)20…`, `0044…` and `44…` become `020…`. */
function national(written: string): string | undefined {
  const digits = written.replace(/\D/g, '');
  const abroad = /^(?:00)?44/.exec(digits);
  const international = /^\(?\+/.test(written) || digits.startsWith('00');
  if (international && abroad === null) return undefined;
  if (abroad !== null && digits.length > 11) return `0${digits.slice(abroad[0].length).replace(/^0/, '')}`;
  return digits.startsWith('0') ? digits : undefined;
}

/** People write a long first group or a short one before long ones ("07 700 900 …"), or every digit apart; "01 12 23 34 45 5" are lottery numbers. */
function isGrouped(written: string): boolean {
  const groups = written.split(/\D+/).filter((group) => group !== '');
  const shortest = Math.min(...groups.slice(1).map((group) => group.length));
  return (
    !written.startsWith('0') ||
    (groups[0]?.length ?? 0) > 2 ||
    shortest > 2 ||
    groups.every((group) => group.length === 1)
  );
}

/**
 * Ofcom's National Telephone Numbering Plan: geographic 01 and 02, mobile 071-075 and 077-079 (070 and 076 are no
 * mobiles), 11 digits (a few 01 areas have 10). 03, 08 and 09 are help lines, firms and services such as Childline.
 */
const isMobile = (digits: string): boolean => /^07[1-57-9]\d{8}$/.test(digits);
const isLandline = (digits: string): boolean => /^01[1-9]\d{7,8}$|^02[0-9]\d{8}$/.test(digits);

function phoneOf(written: string, { start, end }: Found): PhoneNumber | undefined {
  const digits = national(written);
  if (digits === undefined) return undefined;
  const mobile = isMobile(digits);
  return mobile || isLandline(digits) ? { start, end, digits, mobile } : undefined;
}

const asDigits = (written: string): string => written.replaceAll('o', '0').replace(/[il]/g, '1');

function* written(text: string): Generator<{ number: string; at: Found }> {
  for (const { match, ...at } of matchesOf(numberLike, text)) yield { number: match[0], at };
  if (mayBeLettered.test(text))
    for (const { match, ...at } of matchesOf(lettered, text)) {
      if (/[oil]/.test(match[0]) && match[0].replace(/\D/g, '').length > 4)
        yield { number: asDigits(match[0]), at };
    }
}

/** UK mobile and landline numbers in the ways people write them. Not prices, order numbers, scores or help lines. */
export const phonesIn = rememberLast((text: string): readonly PhoneNumber[] => {
  const phones: PhoneNumber[] = [];
  for (const { number, at } of written(text)) {
    if (!isGrouped(number) || otherNumber.test(before(text, at.start, 40))) continue;
    phones.push(...[phoneOf(number, at) ?? []].flat());
  }
  for (const { digits, ...at } of saidNumbersIn(text)) phones.push(...[phoneOf(digits, at) ?? []].flat());
  return phones;
});

/** The national form of a number as policy writes it; undefined where it is no UK number. */
export function nationalNumber(number: string): string | undefined {
  return phonesIn(number.toLowerCase().trim())[0]?.digits ?? national(number.trim());
}
