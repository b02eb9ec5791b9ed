import type { ReadText } from '../read-text.ts';
import { workPhrasesOf } from './spelling.ts';
import { anyTrade, schoolTitle } from './titles.ts';
import { atSchool } from './vocabulary.ts';

/** A school job, or a job of many trades that the words after it place in a school. */
const schoolJob = `(?:${anyTrade} (?:based |working )?${atSchool}|(?:${schoolTitle})s?(?: ${atSchool})?)`;

/** Abbreviations that are everyday words or other things in small letters: a job in capitals or after an article. */
const shyJob =
  /^(?:tas?|ect|nqt|rqt|d?dsl|lsa|lsw|sta|psa|sbm|elsa|pgce|itt|sle|slt|smt|tlr|ah?t|dht|ho[dyf]|midday)$/;

/** "A teacher's husband", "a teacher present", "TA reservist": not somebody with the job. */
const notHolder = String.raw`(?!(?<=s) (?:wife|husband|pet|mum|dad|son|daughter|kid|partner)s? )(?! (?:friends?|presents?|gifts?|mugs?|training|trainers?|strikes?|appreciation|recruitment|shortage|unions?|reserves?|reservist|soldier|centre|barracks|ra|dah?|very|muchly|x+) )`;

const job = new RegExp(` (${schoolJob})${notHolder}(?= )`, 'g');

/** A word that every job has one of, so that a text without any is passed over at once. */
const jobWord =
  /^(?:teacher|head\w*|principal|deputy|tas?|[adh]ht|aht|hlta|ls[aw]|sta|psa|slt|smt|sle|tlr|nqt\d*|ect\d*|rqt|d?dsl|itt|scitt|sbm|elsa|sen\w*|ho[dyf]|alnco|asnco|mdsa|smsa|\w*assistant|lead\w*|co|coordinator|manager|mentor|officer|\w*worker|supervis\w+|supporter|controller|organiser|lad(?:y|ie)|school|governor|technician|invigilator|tutor|charge|2ic|department|dept|faculty|director|ceo|patrol|m[ae]n|\w*leader|practitioner|educator|advis[eo]r|champion|coach|nurse|bursar|\w*master|\w*mistress|parent|pgce|trainee|partner|support|liaison|midday|primary|primarie|secondary|academy|comp|sixth|infant|junior|pru)$/;

/** A school job named in a text: its words, offsets into its phrase line, and token indices, both inclusive. */
export type JobMention = { words: string; start: number; end: number; first: number; last: number };

/** The school jobs named in a text, whoever's they are. */
export function jobsIn(text: ReadText): JobMention[] {
  const { line, tokensBetween } = workPhrasesOf(text);
  if (!line.split(' ').some((word) => jobWord.test(word.replace(/s$/, '')))) return [];
  return [...line.matchAll(job)].flatMap((match) => {
    const words = match[1] ?? '';
    const [start, end] = [match.index + 1, match.index + match[0].length];
    const { first, last } = tokensBetween(start, end);
    const shy = shyJob.test(words) && text.tokens[first]?.letterCase === 'lower';
    return shy && !/ (?:an?|the|their|your) $/.test(line.slice(Math.max(0, start - 8), start))
      ? []
      : [{ words, start, end, first, last }];
  });
}
