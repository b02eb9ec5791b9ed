import type { Confidence } from '../../core/finding.ts';
import { neededBy } from '../needed-words.ts';
import type { Needed } from '../needed-words.ts';
import { any, atSchool, children, stage, subject, yearGroup } from './vocabulary.ts';

/**
 * Words that say that the writer works at a school without naming a job. The first group of the pattern is what is
 * marked. `where`, `needs`: words of which it holds one; they are found, or not found, much faster.
 */
export type Saying = { pattern: RegExp; confidence: Confidence; where?: RegExp; needs: Needed };

/** One saying of a pattern source; a word must end where it ends. */
export const say = (source: string, confidence: Confidence, where?: RegExp): Saying => ({
  pattern: new RegExp(` ${source}(?= )`, 'g'),
  confidence,
  needs: neededBy(` ${source}`),
  ...(where === undefined ? {} : { where }),
});

/** Words that every saying with a school has one of. */
const ofSchools =
  / (?:schools?|primary|primaries|secondary|secondaries|academy|comp|comprehensive|sixth|p|pru?|referral|provision|unit|base|infants|juniors) /;

export const number =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|so many|all these)';
export const adverb = any(
  'also|still|just|actually|currently|now|only|have|do|mostly|mainly|both|all|happen to|normally|usually|part time|full time|been|literally|now only',
);
const begins = '(?<=^ |[.;,] |and |but |so |cos |because |yes |yeah |well |as |hi |which |we )';
const work = any(`work|works|working|worked|employed|clean|cook|volunteer|based|temping`);
/** Between "I work" and the school: no other place, and nobody else. */
const where =
  '(?:(?!(?:when|while|whilst|kids|children|they|hes|shes|is|are|and|but|so|to|from|until|till|near|by|with|my|son|daughter|opposite|then|because|if) )[a-z]+ )';

const course =
  any(`qts|pgc[ei]|pgde|scitt|teach first|school direct|ect (?:year|induction)|nqt(?: year| induction)?|teacher training|gtp|npq[a-z]{1,3}|hlta(?: status| course| qualification)?|b ed(?: degree)?
  ta (?:course|qualification|level \\d)|(?:senco|npq\\w*) (?:award|qualification|course)|teaching (?:assistant course|degree|qualification|practice|placement|course)|level (?:2|3|two|three) (?:ta|teaching assistant)(?: course)?|(?:probation|induction) year`);

/** What somebody may be in charge of at a school, who works there. */
const duty = `${subject}|${yearGroup}|${any('careers|trips|safeguarding|behaviour|attendance|admissions|finance|pastoral(?: care)?|inclusion|exams|data|catering|cleaning|staff|assessment|curriculum|pupil premium|intervention|nurture|site')}`;

const clubs = '(?:breakfast|after school|homework|lunch ?time|wraparound) club';

/** What people write of their own work in a post. */
export const postSayings: readonly Saying[] = [
  say(
    `(?:i|we|ive|im|i am|i have|id) (?:${adverb} ){0,2}${work} (?:(?:(?:one to one|1 (?:to )?1|closely|mainly|mostly) )?with (?:(?!my|his|her|him|them|people)[a-z]+ ){1,5}?)?${where}{0,5}?(${atSchool}(?: (?:kitchens?|office|library|canteen|nursery))?)`,
    'certain',
    ofSchools,
  ),
  say(
    `(?:${begins}|(?:perks?|joys?|bit|part|thing|downsides?) (?:of|about) )(?:(?:started|start|starting|love|loving|hate|left|leaving|miss|been|back|got|landed|ive got|accepted) )?(?:work|working|(?:a|my|new) job) ${where}{0,4}?(${atSchool}(?: (?:kitchens?|office|library))?)(?! (?:must|would|sounds|looks|could|might) )`,
    'likely',
    ofSchools,
  ),
  say(
    `i (?:also )?do (?:the |all the |some )?(?:dinners|lunches|cleaning|cooking|admin|accounts|music|sports?|office|supply|cover|lunchtimes) (?:[a-z]+ )?(${atSchool})`,
    'certain',
    ofSchools,
  ),
  say('((?:the|a|my) school (?:where |that )?i (?:work|teach)(?: at| in)?)', 'certain', ofSchools),
  say(
    `(?:i|ive|im|(?<=^ |[.;,] )) ?(?:${adverb} ){0,2}(?:work|based|help)(?:ing|ed)? (?:[a-z]+ ){0,2}?((?:in|with) (?:an? |the |our )?(?:(?:y|yr|year) ?\\d|eyfs|ks ?[1-5]|(?:nursery|infant|reception|sen|send|special needs|autistic|primary|secondary) (?:class|unit|${children})|in (?:the )?(?:sen|send|special needs|eyfs|early years)(?= (?:and|[.;,]|so|now|at)|$| $)))`,
    'likely',
  ),
  say(
    '(?:work(?:ing|ed)? as|im|i am|being|as) an? (one to one|1 ?(?:to )?1|1 2 1) (?:with|for|to|in) (?:[a-z]+ ){0,4}(?:boy|girl|lad|child|kid|pupil|student|year)',
    'likely',
  ),
  say(
    `(?:im|i am|ive been|i) (?:put |now )?(?:in charge of|responsible for|lead|leading|oversee|manage) (?:the |all |on )?(?:${duty})(?: (?:and|for) [a-z]+)? (${atSchool})`,
    'certain',
    ofSchools,
  ),
  say(`as (?:someone|somebody|one) (?:who|that) (works? ${atSchool}|teaches)`, 'likely'),
  say(
    `(${number} (?:years|yrs) (?:of teaching|(?:in|into) (?:teaching|the classroom|schools|primary|secondary)))`,
    'likely',
  ),
  say(
    `(i (?:lead|run|coordinate|oversee) (?:the )?(?:${subject}|${yearGroup})) (?:[a-z]+ )?(?:at|in|across|for) (?:my|our|an?|the|ks ?[1-5]|eyfs|key|school|whole|primary|two|three|both)`,
    'likely',
  ),
  say(
    '((?:retiring|retire|retired|resigned|resigning|walked away|walking away|moved on|moving on|a break|time out|a career|stepping away) (?:from|in|out of) (?:teaching|headship|the classroom))',
    'likely',
  ),
  say(
    `(?:got|offered|accepted|landed|start|starting) (?:the|an?|my) ((?:new )?(?:(?:y|yr|year) ?1?\\d|eyfs|ks ?[1-5]|maths|english|science|p ?e) (?:job|post|role))`,
    'likely',
  ),
  say(
    `(?:i|im|ive been) (?:${adverb} ){0,2}(support(?:ing)? (?:an?|one|two|three|some|the) (?:[a-z]+ ){0,2}?(?:child|boy|girl|lad|student|${children}) (?:with (?:[a-z]+ ){1,3}?)?in (?:mainstream|class|school|lessons|${stage}))`,
    'likely',
  ),
  say(
    '(?:contract|promotion|(?:i|im|ive been) (?:[a-z]+ )?(?:coordinat|organis|run|lead|manag|overs|cover|teach)[a-z]*(?: (?!(?:my|our|his|her|their|your) )[a-z0-9]+){1,4}) ((?:at|in|for|across) (?:my|our) school)',
    'possible',
  ),
  say(`my (?:[a-z]+ )?(?:job|work|role) (?:is|was) (?:[a-z]+ )?(${atSchool})`, 'likely', ofSchools),
  say(
    `(?:i|ive|im|we|(?<=^ )) ?(?:${adverb} ){0,2}(work(?:ing|ed)? in (?:education|schools|teaching))(?! (?:policy|tech[a-z]*|publishing|research|law))`,
    'possible',
  ),
  say('(?:as|being) an? (head|principal|deputy)(?= (?:i|im|ive|my|we) )', 'likely'),
  say(
    '(my (?:teacher|ta|teaching assistant|head ?teacher|senco) (?:voice|brain|mode|bag|stare|heart|lanyard|wages?|salary|pay|pension))',
    'likely',
  ),
  say('(i do supply)(?= (?:[.;,]|and|so|at|in|now|for|these|because|$))', 'likely'),
  say(
    `(i (?:run|help at|work at|work in|lead|do) (?:the |our |a )?(?:${clubs}|school (?:kitchen|office|library|choir|council|dinners)|lunch duty)|i (?:manage|oversee|drive) the school (?:kitchens?|office|library|site|budget|minibus))`,
    'likely',
  ),
  say(
    '(?:ive been (?:appointed|made)|im|i am|i became|(?:start\\w*|day|week|term|year|up|resign\\w+|appointed|retir\\w+) as)(?: now| officially| just| acting)?(?: the new| the| an?)? (heads?|principal|deputy)(?= (?:[.;,]|and(?! shoulders)|today|so|this|now|here|at an?|of an? (?:[a-z]+ ){0,3}(?:school|primary|secondary|academy|federation|comp|sixth)|of my)|$| $)',
    'likely',
  ),
  say(
    `((?:got|place|accepted|enrolled|signed up|passed|have|achieved|awarded|finished|finish|doing|started|start|starting|completed|complete|completing|survived|on|begin|nearly|gained|earned|done|through|during|of) (?:(?:(?:on|in)?to|on|for) )?(?:my|a|the|this) (?:[a-z0-9]+ )?${course})`,
    'likely',
  ),
  say('((?:got|achieved|awarded|gained|have|finally|earned) qts)', 'likely'),
  say(
    '(?:i|ive|im|just|finally|officially|[.;,]|(?<=^ )) ?(?:just |now |officially |recently |only )?((?:joined|joining|made it on ?to|now on) (?:the )?(?:slt|smt|(?:senior )?leadership team))',
    'likely',
  ),
  say('(?:got|given|have|offered|on) (?:an? |my |the )?(tlr)(?= )', 'likely'),
  say('(my own class ?room|class of my own)(?= )', 'possible'),
  say('(?:paid|employed|my job is|job) (to teach)(?= )', 'likely'),
  say(
    `(${course}) (?:is |are |[,;] )?(?:in the bag|done|complete|completed|finished|passed|achieved|over|survived)`,
    'likely',
  ),
  say('(i (?:do|did|am doing|help with) (?:exam |exams )?(?:invigilation|invigilating))', 'likely'),
  say(
    `(?:im|i am|ive been|ive|i|just|(?<=^ )) ?(?:just )?(?:(?:part of|on|in|with|joined|joining|work (?:in|on|with)) (?:the|an?) (?:(?!pta|fundrais\\w+|parents?|friends|raffle|football|netball|rounders|quiz|running|organising)[a-z]+ ){0,3}team|(?:site|office|kitchen|support|catering|admin|pastoral|cleaning|it) (?:team|staff)) (${atSchool})`,
    'certain',
    ofSchools,
  ),
  say(`(my ${course})`, 'likely'),
  say(
    '((?:nqt|ect) year|supply teaching(?! assistant)|(?:do|doing|did) supply(?! (?:chain|of|runs?|drops?|and demand|teacher))|on supply (?:at|in|tomorrow|today|work|again|days|this week|next week|(?:mon|tues|wednes|thurs|fri)day))',
    'likely',
  ),
  // Tags that are written as one word.
  say(
    `((?:(?:uk|primary|secondary|eyfs|ks[1-5]|early ?years|maths|english|science|history|geography|art|music|pe|supply|trainee)?teachers?(?:of(?:instagram|insta|tiktok|twitter)|life|uk|problems|gram|tok|twitter)|(?:uk|primary|secondary|eyfs|ks[1-5]|supply|trainee)teachers?|teachingassistant(?:s|life)?|(?:nqt|ect|senco|slt|pgce|hlta)life|primaryteaching|(?:ks|year|yr|y) ?[1-9]teachers?))`,
    'likely',
  ),
  say('(teacher ?(?:life|problems|5aday|gram|of insta(?:gram)?)|edu ?twitter)', 'likely'),
  say(
    '((?:my|new|first) (?:new |old |first |own )?(?:teaching (?:job|career|contract|timetable|post|days)|school (?:job|colleagues|contract)))',
    'likely',
  ),
];
