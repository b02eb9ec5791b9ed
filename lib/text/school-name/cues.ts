import { phrasesOf } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';

/** Words that only stand beside a school's name, not a church's or a pub's. */
const schoolCue =
  / (?:y\d{1,2}s?|year \d{1,2}s?|yr \d{1,2}s?|ks\d|eyfs|reception (?:class|kids|children)|nursery class|taught|teach|teaching|teachers?|headteacher|head teacher|ta|tas|pupils?|nativity|assembly|ofsted|inset|sats|phonics|pta|governors?|leavers|staffroom|staff meeting|playground|homework|classroom|(?:my|our) class|parents evening|sports day|world book day|school|school run|kids at|half term|training day) /;

/** Words that make the name a church's. */
const churchCue =
  / (?:mass|church|vicar|priest|rev|sermon|service|bells?|choir|christening|baptism|wedding|funeral|communion|evensong|sunday|parish|pray(?:ed|ers?|ing)?|hospital|hospice|ward) /;

/** "teaching at", "taught at", "Year 4 at": a cue that leans on the name itself. */
const leaningCue =
  / (?:teach|taught|teaching|teacher|year \d{1,2}|y\d{1,2}|pupils?|staff|job|classes|kids) (?:\w+ ){0,2}at $/;

const sentenceEnds = / [.] /;

/** The words of the sentence around a token span, at most so many characters each way. */
const reach = 90;

function around(text: ReadText, first: number, last: number): { before: string; after: string } {
  const { line, offsetOf, endOf } = phrasesOf(text);
  const before = line.slice(Math.max(0, offsetOf(first) - reach), offsetOf(first));
  const after = line.slice(endOf(last), endOf(last) + reach);
  return {
    before: ` ${before.split(sentenceEnds).at(-1) ?? ''}`,
    after: `${after.split(sentenceEnds)[0] ?? ''} `,
  };
}

/** Whether a school cue, and no church, stands in the sentence of a bare name. */
export function hasSchoolCue(text: ReadText, first: number, last: number): boolean {
  const { before, after } = around(text, first, last);
  const sentence = `${before} | ${after}`;
  return schoolCue.test(sentence) && !churchCue.test(sentence);
}

/** Whether the words just before a bare place name say that it is a school. */
export function hasLeaningCue(text: ReadText, first: number): boolean {
  return leaningCue.test(around(text, first, first).before);
}
