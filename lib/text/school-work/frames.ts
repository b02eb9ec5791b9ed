import type { Confidence } from '../../core/finding.ts';
import { neededBy } from '../needed-words.ts';
import type { Needed } from '../needed-words.ts';

/**
 * Words that make a job named in a text the writer's own. They stand just before it, just after it, or both. `needs`: words
 * of which those before it hold one.
 */
type OwnJob = { before?: RegExp; needs?: Needed; after?: RegExp; confidence: Confidence };

/** No preposition or pronoun, which would make the job somebody else's. */
const adjective =
  '(?:(?!(?:of|to|for|with|who|whose|whos|not|never|no|at|in|by|from|my|his|her|your|like|is|was|are|and|than|as|on|over|under|because|private) )[a-z0-9]+ )';
const article = '(?:an?|the|one of (?:the|those|many|your)|your|their|our|both|all|another)';
const aJob = (adjectives: number): string => `(?:${article} )?${adjective}{0,${adjectives}}$`;
const begins = '(?<=^ |[.;,] |and |but |so |cos |because |yes |yeah |well |hi |hello |hey )';
const iAm = `(?:im|i am|(?:ive|i have) (?:just |only |now |finally |recently |always |only just |officially )?(?:been|become)|ill be|i will be|i (?:only |first |originally |recently |finally )?became|(?<!(?:when|if|until|till|before|once|time|day) )i (?:officially |finally )?become|i remain|we are|weve been|i are|having been|me and (?:my |the |our )?(?:[a-z]+ ){1,2}are|(?<= and )me are|${begins}(?:were|been|am))`;
const adverb =
  '(?:just|only|still|also|now|currently|officially|actually|literally|technically|nearly|almost|so|proud|finally|newly|back|working|both|all|as|a mere|today|really|honestly|sadly|happily|lucky|already|too)';
const jobWord = '(?:jobs?|posts?|roles?|positions?|gig|promotion|vacancy|contract)';
const span =
  '(?:day|week|weeks|term|half term|year|month|night|years|yrs|months|terms|life|career|job|role|time|stint|shift|morning)';
const count =
  '(?:\\d+|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several)';
const started =
  '(?:start|starts|started|starting|begin|begins|began|beginning|join|joins|joined|joining|return|returns|returned|returning|retire|retired|retiring|stepping down|leaving|left|finish|finished)';
const won =
  '(?:got|landed|offered|accepted|bagged|secured|have|ive|taken|took|taking|new|start|starts|started|starting)';

const before = (source: string, confidence: Confidence): OwnJob => ({
  before: new RegExp(` ${source}`),
  needs: neededBy(` ${source}`),
  confidence,
});

/** What people write around their own job. */
export const frames: readonly OwnJob[] = [
  before(`${iAm} (?:${adverb} ){0,3}(?:${article} ${adjective}{0,3})?$`, 'certain'),
  before(`${iAm} (?:[a-z0-9]+ ){1,5}(?:and|slash|turned) (?:also )?an? ${adjective}{0,1}$`, 'likely'),
  before(`${iAm} an? (?:[a-z0-9]+ ){1,4}(?:and|slash|turned) $`, 'likely'),
  before(`i (?:[a-z]+ ){0,2}(?:work|worked|volunteer|temp) (?:[a-z]+ ){0,2}as ${aJob(2)}`, 'certain'),
  before(
    `(?:currently|now|[.;,]|(?<=^ )|ive been) ?(?:work|working|employed|volunteering|temping) as ${aJob(2)}`,
    'certain',
  ),
  before(`${started} (?:[a-z0-9]+ ){0,5}as ${aJob(2)}`, 'likely'),
  before(
    `(?:i|ive|im|just|(?<=^ |[.;,] )) ?(?:just |now |been ){0,2}(?:taken|took|taking|stepped|stepping) (?:over|on|up|down) (?:[a-z]+ )?as ${aJob(2)}`,
    'likely',
  ),
  {
    before: / (?:interview|interviewed|applied|went) for (?:the|an?|my|that) (?:[a-z0-9]+ ){0,2}$/,
    after: /^ (?:[a-z.;,]+ ){0,5}got (?:it|the job) /,
    confidence: 'certain',
  },
  { before: / the $/, after: /^ (?:in|inside) me /, confidence: 'likely' },
  {
    before: /(?:^|[.;,]| and| but| so| because) as (?:acting )?$/,
    after: /^ (?:[a-z]+ )?(?:i|im|ive|ill|my|we|were|weve) /,
    confidence: 'likely',
  },
  {
    before: / (?:keep(?:s|ing)|got|gets?|made|makes?|save|help|feed) this (?:[a-z]+ )?$/,
    confidence: 'likely',
  },
  before(
    `(?:accepted|offered|landed|got|given|start|started|starting|have|doing|love|loving) (?:[a-z]+ ){0,3}${jobWord} of ${aJob(1)}`,
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
  {
    before: new RegExp(` (?:signed|sincerely|yours) (?:[;,.] )?(?:an?|your) ${adjective}{0,2}$`),
    after: /^ (?:x+ )?(?:[.;]|$)/,
    confidence: 'likely',
  },
  before(`contract (?:[a-z]+ ){0,2}[;,.] (?:as )?${aJob(2)}`, 'likely'),
  {
    before: new RegExp(
      ` (?:dont|do not|try|trying) (?:try )?(?:tell|telling|teach|teaching) an? ${adjective}{0,2}$`,
    ),
    after: /^ (?:how|that|about|what|to) /,
    confidence: 'possible',
  },
  before(
    `(?:accepted|offered|landed|got|new) (?:[a-z]+ ){0,3}(?:${jobWord}|${span}) as ${aJob(2)}`,
    'certain',
  ),
  before(
    `(?<! (?:your|his|her|their) )(?:first|last|next|${count}|my|final|another|this) (?:[a-z]+ ){0,2}${span} (?:now |in |into |was |of )?(?:as|being) ${aJob(2)}`,
    'likely',
  ),
  before(`(?<! (?:your|his|her|their) )(?:first|last|final) (?:[a-z]+ ){1,4}as ${aJob(1)}`, 'likely'),
  before(`(?:since|after|before) (?:becoming|i became) ${aJob(1)}`, 'likely'),
  before(`(?:my|new|this|the) (?:[a-z]+ )?(?:${jobWord}|life|work) as ${aJob(2)}`, 'likely'),
  before(`(?:been|i was) (?:asked|invited|chosen) to (?:be|become|[a-z ]+ as) ${aJob(2)}`, 'likely'),
  before(
    `(?:(?:ive |i have |have )?(?:just |only |finally )?been|i was|got|getting|i am|im|being) (?:just |now )?(?:appointed|made|promoted to|named)(?: as)? ${aJob(2)}`,
    'certain',
  ),
  before(
    '(?:ive (?:just )?(?:taken on|got)|stepping up (?:to|as)|promoted to|moving up to) (?:be )?(?:the |an? )?$',
    'likely',
  ),
  before(`(?:went|going|gone|go) (?:part|full) time as ${aJob(1)}`, 'likely'),
  before(`(?<=^ )just an? ${adjective}{0,2}$`, 'possible'),
  before(`(?:when|pov|know|tell me) (?:youre|you are|ur|im) (?:an? |the )${adjective}{0,1}$`, 'possible'),
  before(
    `(?<!(?:to|with|for|of|about) )me [;,] (?:just |also )?(?:an? |the |your )${adjective}{0,3}(?:and (?:an? )?)?$`,
    'likely',
  ),
  before(
    `guess (?:who|whos) (?:(?:is|just|got|has|been|now|finally|officially|made|an?|the|your|new) ){1,6}$`,
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
  before(`(?:permanent|confirmed|hired|employed|signed up|kept on) (?:here )?as ${aJob(2)}`, 'likely'),
  before(`(?<=^ |[.;,] )${count} (?:years|yrs) an? ${adjective}{0,1}$`, 'likely'),
  before(
    `as an? (?:[a-z]+ ){1,4}(?:and|turned) (?:now |also |currently )?(?:an? )?${adjective}{0,1}$`,
    'likely',
  ),
  before(`new (?:${jobWord}|chapter) (?:alert )?(?:[;.,] ){0,2}(?:as )?${aJob(1)}`, 'likely'),
  before(`(?:got|landed|accepted) (?:the|a) ${jobWord} (?:[;.,] ){0,2}(?:as )?${aJob(1)}`, 'likely'),
  before('(?:meet|say hello to|introducing|officially) (?:the|your) new(?:est)? $', 'likely'),
  {
    before: new RegExp(
      `(?:^|[.;,]| im| now| so| am)(?: now)? (?:officially|finally|almost|nearly) (?:an? |the )?${adjective}{0,2}$`,
    ),
    after: /^(?! who | that )/,
    confidence: 'likely',
  },
  before(
    `(?:im|i am|were|we are) (?:[a-z]+ )?(?:going to|gonna|about to) (?:be|become|start as) ${aJob(2)}`,
    'certain',
  ),
  before(
    '(?:(?:i|just|newly|finally|now|officially|ive|re) ?(?:just |have )?)(?:qualified|trained|retrained) (?:as|to be) (?:an? )?$',
    'likely',
  ),
  before(
    '(?:(?:im|i am|started|starting|begin|began|currently) (?:[a-z]+ )?|(?<=^ |[.;] ))(?:training|studying|retraining|qualifying) (?:to be|to become|as) an? $',
    'likely',
  ),
  before(
    `(?:proud|lucky|glad|blessed|honoured|grateful) (?:to be|to call myself|being) ${aJob(1)}`,
    'likely',
  ),
  before(
    `(?:love|loving|miss|missing|enjoy|hate|regret|quit|tired of|enough of|fed up (?:of|with)|sick of|done with|give up|giving up|gave up|stopped|(?:joys?|perks?|highlights?|downsides?|trials|bit|bits|thing|things|worst|part|parts|best|fun|life|reality) (?:about |of )+) ?being ${aJob(2)}`,
    'likely',
  ),
  before(`(?:life|adventures|thoughts|tales) as ${aJob(2)}`, 'likely'),
  before(`(?:youre|you are|ur) (?:talking|speaking) to ${aJob(2)}`, 'likely'),
  before(
    `(?:youre|you are) (?:looking|chatting) (?:at|to) (?:the|an?|your) (?:brand |newly |fully )?(?:new(?:est)? |real(?: life)? |proper |qualified |fledged ){0,2}$`,
    'likely',
  ),
  before('(?:fellow|(?:me|us) and the other|with the other|(?<! of )us|we|any other) $', 'possible'),
  {
    before: new RegExp(` ${won} (?:the|an?|my|this|that) ${adjective}{0,2}$`),
    after: new RegExp(`^ ${jobWord} `),
    confidence: 'certain',
  },
  {
    before: / (?:my) (?:new |old |current |lovely )?$/,
    after:
      /^ (?:jobs?|role|career|days|contract|training|course|interview|salary|wages?|placement|pay|hours|timetable|position) /,
    confidence: 'likely',
  },
  { after: /^ (?:life|problems|probs|things|brain|tired|humou?r) /, confidence: 'likely' },
  {
    before: /(?:^|[.;,]) (?:(?!(?:any|is|are|no|the|our|my|another|other) )[a-z0-9]+ ){0,2}$/,
    after: /^ here (?:[.;,]|and|but|with|can|who|so|for|just|wondering|$)/,
    confidence: 'likely',
  },
  { before: / proud $/, after: /^ moment /, confidence: 'likely' },
  {
    before: new RegExp(`(?:^|[.;,]) (?:an? )?${adjective}{0,2}$`),
    after:
      /^ (?:of (?:[a-z]+ ){1,2})?(?:and (?:[a-z]+ ){1,4})?(?:[;,] )?(?:thats|that is|yep thats|that would be|its) me /,
    confidence: 'likely',
  },
  {
    before: /(?:^|[.;,]) (?:[a-z0-9]+ ){0,2}$/,
    after:
      /^ (?:of|for) (?:over |nearly |almost )?\d+ (?:years|yrs) (?:here|still|and (?:i|ive|still|counting|never)) /,
    confidence: 'likely',
  },
  {
    before:
      /(?:^|[.;,]) (?:(?:im|a|an|your|just|proud|tired|happy|friendly|neighbourhood|local|full time|part time) ){0,4}$/,
    after:
      /^ (?:by (?:day|trade|profession)|and proud|since|from (?:september|sept|monday)|me|for the (?:day|week|term)|(?:[,;] )?(?:pray for me|send (?:help|wine|coffee|gin)|wish me luck|for my sins|trust me|can confirm|no regrets|and loving it)) /,
    confidence: 'likely',
  },
  {
    before: /(?:^|[.;,]) this (?:[a-z]+ )?$/,
    after:
      /^ (?:needs (?:an? |some |to |her |his )|is (?:so |very |now |officially |absolutely |completely )?(?:ready|tired|exhausted|knackered|shattered|finished|done|off|crawling|counting|clinging|hanging|signing|heading)|wants (?:a|some|to)) /,
    confidence: 'likely',
  },
];

/** "As a TA I…": somebody's own where the sentence speaks of "I" or "my", or opens with it. */
export const asA = new RegExp(
  `(?<! (?:dressed|works|know|known|same|well|such|regarded|seen|treat|treated)) as (?:an?|the|their) ${adjective}{0,2}$`,
);
export const opensWithAsA = new RegExp(
  `(?:^|[.;])(?: speaking| writing| and| but| so| well| honestly| personally)? as an? ${adjective}{0,2}$`,
);
/** "Being a TA means…" */
export const opensWithBeing = new RegExp(
  `(?:^|[.;,])(?: (?!imagine|bet|like|than|about|of|for|hate|into|from|fancy|must)[a-z]+){0,4} being ${aJob(3)}`,
);
/** A job of the writer's beside "I" and "being": "being a TA I see…". */
export const beingA = new RegExp(
  `(?<! (?:imagine|like|than|about|of|for|hate|into|from)) being (?:${article} ${adjective}{0,3})?$`,
);
