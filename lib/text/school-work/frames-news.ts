import { aJob, adjective, article, before, count, glad, jobWord, span } from './frame.ts';
import type { OwnJob } from './frame.ts';

/** What people write before a job that they begin, get, are given, or leave. */
export const newsFrames: readonly OwnJob[] = [
  // What others made of me.
  {
    before:
      /(?:made|given|gave|offered|promoted|asked|want) me (?:(?:up|to|be|the|as|an?|step|job|role|of|new|officially) ){0,5}$/,
    after: /^ (?!s |numbers?|emails?)/,
    confidence: 'likely',
  },
  before(
    `${glad} (?:[a-z]+ ){0,4}(?:be|been|being|become|becoming|call myself|join|joining|start|starting|im|am) (?:(?:as|appointed|offered|made|named|promoted|given|to|joining|starting|now|officially|the (?:role|post|job) of) ){0,4}(?:${article} ${adjective}{0,2})?$`,
    'likely',
  ),
  before(
    `(?:(?:i|ive|im|^|[.;,]|and|just)(?: have| just| finally| officially)?) ?(?:left|leaving|quit|gave up|packed in|swapped|moved|moving|went|gone) (?!he |she |they |you )(?:[a-z]+ ){1,6}(?:to be|to become|for being|to being|to) (?:an? ${adjective}{0,2})?$`,
    'likely',
  ),
  before(
    `(?:taking|taken|took|stepping|stepped|moving|moved|settling|starting|accepted|got|given|landed|in|into|onto|up) (?:[a-z]+ ){0,3}(?:role|post|position|title|job) (?:of|as) ${aJob(2)}`,
    'likely',
  ),
  before(
    `(?:hired|(?:got|landed|accepted) (?:the|a) ${jobWord}|i got it|i did it|i passed|sorted) (?:[.;,] ){0,3}(?:your |an? |the |as )?(?:new |newest |future |favourite |proper |permanent |fully fledged |newly ){0,3}$`,
    'likely',
  ),
  {
    before: / (?:keep(?:s|ing)|got|gets?|made|makes?|save|help|feed) this (?:[a-z]+ )?$/,
    confidence: 'likely',
  },
  before(
    `(?:accepted|offered|landed|got|given|start|started|starting|have|doing|love|loving) (?:[a-z]+ ){0,3}${jobWord} of ${aJob(1)}`,
    'likely',
  ),
  before(
    `(?<! (?:your|his|her|their) )(?:first|last|next|${count}|my|final|another|this) (?:[a-z]+ ){0,2}${span} (?:now |in |into |was |of )?(?:as|being) ${aJob(2)}`,
    'likely',
  ),
  before(`(?:since|after|before) (?:becoming|i became) ${aJob(1)}`, 'likely'),
  before(
    `(?<! (?:your|his|her|their) (?:new |old |first )?)(?:${jobWord}|${span}|full time|part time|work|resignation|notice|spell|placement|adventures|tales|thoughts) as ${aJob(2)}`,
    'likely',
  ),
  before(
    `(?:(?:ive |i have |have )?(?:just |only |finally )?been|i was|got|getting|i am|im|being) (?:just |now )?(?:appointed|made|promoted to|named)(?: as)? ${aJob(2)}`,
    'certain',
  ),
  before(
    '(?:ive (?:just )?(?:taken on|got)|stepping up (?:to|as)|promoted to|moving up to) (?:be )?(?:the |an? )?$',
    'likely',
  ),
  before(
    `guess (?:who|whos) (?:(?:is|just|got|has|been|now|finally|officially|made|an?|the|your|new) ){1,6}$`,
    'likely',
  ),
  before(`(?<=^ |[.;,] )${count} (?:years|yrs) an? ${adjective}{0,1}$`, 'likely'),
  before(`new (?:${jobWord}|chapter) (?:alert )?(?:[;.,] ){0,2}(?:as )?${aJob(1)}`, 'likely'),
  before(
    `(?:im|i am|were|we are) (?:[a-z]+ )?(?:going to|gonna|about to) (?:be|become|start as) ${aJob(2)}`,
    'certain',
  ),
  before(
    '(?:(?:i|just|newly|finally|now|officially|ive|re|(?<=^ |[.;,] )) ?(?:just |have )?)(?:qualified|trained|retrained) (?:as|to be) (?:an? )?$',
    'likely',
  ),
  before(
    '(?:(?:im|i am|started|starting|begin|began|currently) (?:[a-z]+ )?|(?<=^ |[.;] ))(?:training|studying|retraining|qualifying) (?:to be|to become|as) an? $',
    'likely',
  ),
  before(
    `(?:youre|you are) (?:looking|chatting) (?:at|to) (?:the|an?|your) (?:brand |newly |fully )?(?:new(?:est)? |real(?: life)? |proper |qualified |fledged ){0,2}$`,
    'likely',
  ),
];
