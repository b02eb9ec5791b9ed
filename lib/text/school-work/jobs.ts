import { mayBeginOf } from '../may-begin.ts';
import { mayHold, neededBy } from '../needed-words.ts';
import type { Needed } from '../needed-words.ts';
import type { Phrases } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';
import { workPhrasesOf } from './spelling.ts';
import { jobKindsIn } from './job-words.ts';
import type { JobWordKind } from './job-words.ts';
import { anyPost, anyTrade, schoolTitles } from './titles.ts';
import { atSchool } from './vocabulary.ts';

/** Abbreviations that are everyday words or other things in small letters: a job in capitals or after an article. */
const shyJob =
  /^(?:tas?|ect|nqt|rqt|d?dsl|lsa|lsw|sta|psa|msa|nle|sbm|elsa|pgce|itt|sle|slt|smt|tlr|ah?t|dht|ho[dyf]|midday)$/;

/** "A teacher's husband", "a teacher present", "TA reservist": not somebody with the job. */
const notHolder = String.raw`(?!(?<=s) (?:wife|husband|pet|mum|dad|son|daughter|kid|partner)s? )(?!(?<= tas?) x+ )(?! (?:friends?|presents?|gifts?|mugs?|training|trainers?|strikes?|appreciation|recruitment|shortage|unions?|reserves?|reservist|soldier|centre|barracks|short|shortages?|ra|dah?|very|muchly|army|(?:[,;] )?talent|(?:worst )?nightmares?|worst) )`;

/** Half of all words in a text, none of which begins a job. */
const beginsNoJob =
  '(?!(?:i|im|ive|my|the|an|to|is|was|were|are|at|for|in|of|its|that|this|they|he|she|his|her|you|your|with|so|but|be|been|have|has|had|do|did|all|up|just|now|not|no|me|us|them|their|our|from|by|or|if|who|what|when|then|there|we|as|about|how|got|get|going|went|will|would|can|could|today|tomorrow|new|good|great|love|back|off|over|some|any|very|really|too|again|only|still|like|because|[.,;]) )';

/** `needs`: what a line must hold besides a word of the kind. */
type Job = { kind: JobWordKind; title: string; needs: Needed; job: RegExp };

/** The first group is what is said of the job, the second what is marked of it. */
const jobOf = (kind: JobWordKind, title: string, place = ''): Job => ({
  kind,
  title,
  needs: neededBy(title),
  job: new RegExp(`${beginsNoJob}((${title})${place})${notHolder}(?= )`, 'y'),
});

/**
 * A job of many trades that the words after it place in a school, or a school job, by kind; the first of two goes before.
 * The name of the school after a school job is other rules' to mark.
 */
const jobs: readonly Job[] = [
  ...[anyPost, anyTrade].map((trade) => jobOf('school', `${trade} (?:based |working )?${atSchool}`)),
  ...schoolTitles.map(({ kind, title }) => jobOf(kind, `${title}s?`, `(?: ${atSchool})?`)),
];

const mayBegin = mayBeginOf(jobs.map(({ title }) => title));

/**
 * A school job named in a text: its words, with where it is, as offsets into its phrase line; and the indices of the
 * tokens to mark, both inclusive.
 */
export type JobMention = { words: string; start: number; end: number; first: number; last: number };

/** Offsets at which words of a line begin that some job may begin with, each with these jobs, a bit each. */
type Beginnings = readonly (readonly [at: number, jobs: number])[];

function beginningsIn(line: string, held: number): Beginnings {
  const beginnings: [number, number][] = [];
  for (let at = line.indexOf(' ') + 1; at > 0 && at < line.length; at = line.indexOf(' ', at) + 1) {
    const may = mayBegin(line, at) & held;
    if (may !== 0) beginnings.push([at, may]);
  }
  return beginnings;
}

/** What one pattern matches, from left to right. */
function matchesAt({ job }: Job, bit: number, line: string, beginnings: Beginnings): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const [at, may] of beginnings) {
    if ((may & bit) === 0 || at < end) continue;
    job.lastIndex = at;
    const match = job.exec(line);
    if (match === null) continue;
    matches.push(match);
    end = at + match[0].length;
  }
  return matches;
}

/** What the patterns of all kinds match: from left to right, each word once, an earlier kind before a later one. */
function jobMatchesIn({ line, words }: Phrases): readonly RegExpExecArray[] {
  const isHeld = jobKindsIn(words);
  const held = jobs.map(({ kind, needs }) => isHeld(kind) && mayHold(line, needs));
  const bits = held.reduce((sum, each, index) => sum | (each ? 1 << index : 0), 0);
  if (bits === 0) return [];
  const beginnings = beginningsIn(line, bits);
  const found = jobs
    .flatMap((job, index) => matchesAt(job, 1 << index, line, beginnings))
    .sort((a, b) => a.index - b.index);
  let end = 0;
  return found.filter(({ index, 0: words }) => {
    if (index < end) return false;
    end = index + words.length;
    return true;
  });
}

/** The school jobs named in a text, whoever's they are. */
export function jobsIn(text: ReadText): JobMention[] {
  const phrases = workPhrasesOf(text);
  const { line, tokensBetween } = phrases;
  return jobMatchesIn(phrases).flatMap((match) => {
    const words = match[1] ?? '';
    const [start, end] = [match.index, match.index + match[0].length];
    const { first, last } = tokensBetween(start, start + (match[2] ?? words).length);
    const shy = shyJob.test(words) && text.tokens[first]?.letterCase === 'lower';
    return shy && !/ (?:an?|the|their|your) $/.test(line.slice(Math.max(0, start - 8), start))
      ? []
      : [{ words, start, end, first, last }];
  });
}
