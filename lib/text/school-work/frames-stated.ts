import { aJob, adjective, adverb, article, before, doing, iAm } from './frame.ts';
import type { OwnJob } from './frame.ts';

/** What people write before their own job to say that they have it, or of how it is. */
export const statedFrames: readonly OwnJob[] = [
  before(
    `${iAm} (?:${adverb} |not (?:just|only) |more than ){0,3}(?:(?:${article}|that|somebodys|someones) ${adjective}{0,3})?$`,
    'certain',
  ),
  before(
    `${iAm} (?:[a-z0-9]+ ){1,5}(?:and|slash|turned|who is|who happens to be) (?:also )?an? ${adjective}{0,1}$`,
    'likely',
  ),
  before(`${iAm} an? (?:[a-z0-9]+ ){1,4}(?:and|slash|turned) $`, 'likely'),
  before(
    `(?:i|ive|im|id|ill|we|weve|(?<=^ |[.;,] |and )(?:got|made|start|starts|begin|began|left|took|back|now|just|been|kept|permanent|currently|finally|(?!dressed|dressing)[a-z]+(?:ed|ing))) ${doing}{0,8}as ${aJob(2)}`,
    'likely',
  ),
  before(
    `(?:i|we) (?:didnt|did not) (?:become|train (?:as|to be)|sign up to be|qualify as) ${aJob(2)}`,
    'likely',
  ),
  { before: / my inner $/, confidence: 'likely' },
  before(
    `(?:day|week|month|term|year|yr) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|as|into) (?:being |life as |my life as )?${aJob(2)}`,
    'likely',
  ),
  before(
    `(?:lanyard|badge|payslip|contract|email signature|door) (?:now )?(?:says|reads) (?:im )?(?:an? |the )?$`,
    'likely',
  ),
  before(`(?<=^ |[.;,] )(?:day job|job|occupation|profession) (?:[.;,] )?(?:an? )?$`, 'likely'),
  before(
    `(?<=^ |[.;,] )(?:(?:yep|yes|yeah|nah|nope|no|ha|haha|lol|and|but|well|sadly) ){0,2}still (?:an? |the |your )${adjective}{0,2}$`,
    'likely',
  ),
  before(
    `my (?:[a-z]+ )?(?:job|job title|role|title|position|profession|occupation|work) (?:now )?(?:is|says|reads) (?:now |officially |actually )?${aJob(2)}`,
    'likely',
  ),
  before(
    `i (?:work|am|trained|retrained) (?:[a-z]+ )?in (?:education|schools?|teaching|a school) [;,.] (?:as )?${aJob(1)}`,
    'likely',
  ),
  before(`(?<! (?:your|his|her|their) )(?:first|last|final) (?:[a-z]+ ){1,4}as ${aJob(1)}`, 'likely'),
  before(`(?:been|i was) (?:asked|invited|chosen) to (?:be|become|[a-z ]+ as) ${aJob(2)}`, 'likely'),
  before(`(?:when|pov|know|tell me) (?:youre|you are|ur|im) (?:an? |the )${adjective}{0,1}$`, 'possible'),
  before(
    `(?<!(?:to|with|for|of|about) )me [;,] (?:just |also )?(?:an? |the |your )${adjective}{0,3}(?:and (?:an? )?)?$`,
    'likely',
  ),
  before(
    `(?<=^ |[.;,] )(?:yes |yep |also |just )?(?:an? )?${adjective}{0,2}(?:mum|mam|mummy|mom|dad|daddy|wife|husband|nan|parent)(?: (?:of|to) [a-z0-9]+)? (?:and|plus|but) (?:also )?(?:an? )?${adjective}{0,1}$`,
    'likely',
  ),
  before(
    `(?<=^ |[.;,] )(?:ex|former|formerly|once|was|used to be) (?:an? )?(?:[a-z]+ ){1,3}[;,] (?:and |but )?now (?:an? )?${adjective}{0,1}$`,
    'likely',
  ),
  before(
    `as an? (?:[a-z]+ ){1,4}(?:and|turned) (?:now |also |currently )?(?:an? )?${adjective}{0,1}$`,
    'likely',
  ),
  before(
    `(?:love|loving|miss|missing|enjoy|hate|regret|quit|tired of|enough of|fed up (?:of|with)|sick of|done with|give up|giving up|gave up|stopped|(?:joys?|perks?|highlights?|downsides?|trials|bit|bits|thing|things|worst|part|parts|best|fun|life|reality) (?:about |of )+) ?being ${aJob(2)}`,
    'likely',
  ),
  before(`(?:youre|you are|ur) (?:talking|speaking) to ${aJob(2)}`, 'likely'),
  before('(?:fellow|(?:me|us) and the other|with the other|(?<! of )us|we|any other) $', 'possible'),
];
