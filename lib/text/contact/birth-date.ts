import { matchesOf } from './found.ts';
import type { Found } from './found.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = String.raw`(?:the )?[0-3]?\d(?:st|nd|rd|th)?(?: of)?`;
const monthDay = String.raw`${month} [0-3]?\d(?:st|nd|rd|th)?`;
const gap = '[ ,./-]{1,3}';

/** A day, month and year in the orders people write them; the year is caught. */
const dated = String.raw`(?:(?:${day}${gap}(?:${month}|[01]?\d)|${monthDay})${gap}|(?=(?:19|20)\d\d-))(?:((?:19|20)\d\d|'?\d\d)(?:-[01]\d-[0-3]\d)?)(?![\w/])`;

const ownBirthday = String.raw`my (?:birth ?day|b-?day|birth ?date)(?:'s| is|:)?(?: on)?`;
const formal = String.raw`(?:my )?(?:dob|d\.o\.b\.?|date of birth|birth ?date)(?:'s| is)?`;
const iWasBorn = String.raw`\bi was born(?: (?:in|at) [a-z'-]{2,20}(?: [a-z'-]{2,20})?,?)?(?: on)?`;

/** Nothing but the writer can be meant. */
const own = new RegExp(String.raw`(?:\b${ownBirthday}|\b${formal}|${iWasBorn})[ :=-]{1,3}${dated}`, 'g');

/** At the head of a line or part of one the writer means himself: "born 3/5/85", "b. 3 May 1985". */
const headed = new RegExp(
  String.raw`(?<=^|[\n|•;!?] ?|\. )(?:born(?: on)?|b\.|birth ?day|b-?day)[ :=-]{1,3}${dated}`,
  'g',
);

/** Years in which somebody who works now may be born. A baby's, a pet's and a great-grandmother's birthday are news. */
function isWorkingAge(year: string): boolean {
  const digits = year.replace("'", '');
  const full = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 30 ? 1900 : 2000);
  return full >= 1940 && full <= 2010;
}

/** Dates of birth that the writer gives as his or her own. */
export function* birthDatesIn(text: string): Generator<Found> {
  if (!/\b(?:born|birth|b-?day|d\.?o\.?b|b\.)/.test(text)) return;
  for (const { start, end } of matchesOf(own, text)) yield { start, end };
  for (const { match, start, end } of matchesOf(headed, text))
    if (isWorkingAge(match[1] ?? '')) yield { start, end };
}
