import { before, matchesOf } from './found.ts';
import type { Found } from './found.ts';

/** A UK telephone number met in text. `digits` is the national number with its leading 0. */
export type PhoneNumber = Found & { digits: string; mobile: boolean };

/** Digits in the groups people write, with a space, dot, dash or bracket between any two. */
const numberLike = /(?<![\w£$€.,#-])(?:\+|00)?\(?\d(?:[ .\-()/]{0,2}\d){9,14}(?!\w|[.,]\d)/g;

/** Numbers of these kinds are not telephone numbers, however long. */
const otherNumber =
  /(?:order|invoice|ref|reference|booking|tracking|parcel|account|acc|meter|reading|serial|isbn|sort code|card|policy number|member(?:ship)?)(?: (?:no|number|is))?[ .:#]{0,3}$/;

/** National form: `+44 (0)20…`, `0044…` and `44…` become `020…`. */
function national(written: string): string | undefined {
  const digits = written.replace(/\D/g, '');
  const abroad = /^(?:00)?44/.exec(digits);
  const international = written.startsWith('+') || digits.startsWith('00');
  if (international && abroad === null) return undefined;
  if (abroad !== null && digits.length > 11) return `0${digits.slice(abroad[0].length).replace(/^0/, '')}`;
  return digits.startsWith('0') ? digits : undefined;
}

/** People write a long first group, or every digit apart; "01 12 23 34 45 5" are lottery numbers. */
function isGrouped(written: string): boolean {
  const groups = written.split(/\D+/).filter((group) => group !== '');
  return (
    !written.startsWith('0') || (groups[0]?.length ?? 0) > 2 || groups.every((group) => group.length === 1)
  );
}

/**
 * Ofcom's National Telephone Numbering Plan: geographic 01 and 02, mobile 071-075 and 077-079 (070 and 076 are no
 * mobiles), 11 digits (a few 01 areas have 10). 03, 08 and 09 are help lines, firms and services such as Childline.
 */
const isMobile = (digits: string): boolean => /^07[1-57-9]\d{8}$/.test(digits);
const isLandline = (digits: string): boolean => /^01[1-9]\d{7,8}$|^02[0-9]\d{8}$/.test(digits);

/** UK mobile and landline numbers in the ways people write them. Not prices, order numbers, scores or help lines. */
export function phonesIn(text: string): PhoneNumber[] {
  const phones: PhoneNumber[] = [];
  for (const { match, start, end } of matchesOf(numberLike, text)) {
    const digits = national(match[0]);
    if (digits === undefined || !isGrouped(match[0]) || otherNumber.test(before(text, start, 30))) continue;
    const mobile = isMobile(digits);
    if (mobile || isLandline(digits)) phones.push({ start, end, digits, mobile });
  }
  return phones;
}

/** The national form of a number as policy writes it; undefined where it is no UK number. */
export function nationalNumber(written: string): string | undefined {
  return phonesIn(written.toLowerCase().trim())[0]?.digits ?? national(written.trim());
}
