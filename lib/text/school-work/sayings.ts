import type { Confidence } from '../../core/finding.ts';
import { neededBy } from '../needed-words.ts';
import type { Needed } from '../needed-words.ts';
import { aSchool, any, atSchool, privately, subject, yearGroup } from './vocabulary.ts';

/**
 * Words that say that the writer works at a school without naming a job. The first group of the pattern is what is
 * marked. `where`, `needs`: words of which it holds one; they are found, or not found, much faster.
 */
export type Saying = { pattern: RegExp; confidence: Confidence; where?: RegExp; needs: Needed };

/** One saying of a pattern source; a word must end where it ends. */
export const say = (source: string, confidence: Confidence, where?: RegExp): Saying => ({
  pattern: new RegExp(` ${source}(?= )`, 'g'),
  confidence,
  needs: neededBy(source),
  ...(where === undefined ? {} : { where }),
});

/** Words that every saying with a school, or with teaching, has one of. */
const ofSchools =
  / (?:schools?|primary|primaries|secondary|secondaries|academy|comp|comprehensive|sixth|p|pru?|infants|juniors) /;
export const ofTeaching = / (?:teach|teaches|teaching|taught|retaught) /;

const number =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|so many|all these)';
const adverb = any(
  'also|still|just|actually|currently|now|only|have|do|mostly|mainly|both|all|happen to|normally|usually|part time|full time|been|literally|now only',
);
const begins = '(?<=^ |[.;,] |and |but |so |cos |because |yes |yeah |well |as |hi |which |we )';
const work = any(`work|works|working|worked|employed|clean|cook|volunteer|based|temping`);
/** Between "I work" and the school: no other place, and nobody else. */
const where =
  '(?:(?!(?:when|while|whilst|kids|children|they|hes|shes|is|are|and|but|so|to|from|until|till|near|by|with|my|son|daughter|opposite|then|because|if) )[a-z]+ )';
const nobodys = `(?:(?!(?:my|your|our|his|her|their|you|him|them|us|me|myself|${privately}) )[a-z]+ )`;

/** Whom or what a school's teachers teach: not "salsa", "my dog" or "you". */
const taught =
  any(`${subject}|${yearGroup}|(?:(?:\\d+|some|lots of|lovely|little|tiny|small|bottom set|top set|the) )?(?:kids|children|teenagers|teens|adolescents|pupils|students|infants|littlies|little ones|sixth formers|(?:tiny|little|small) (?:humans|people)|(?:[a-z0-9]+ (?:and|to|or) )?[a-z0-9]+ year olds)(?! (?:to|how) )
  (?:1[0-3]|[7-9])[a-z]\\d?|(?:full|part) time|for a living|supply|(?:in|at|across) ${aSchool}|at an? comp`);

/** "I teach English to refugees" is not a school's teaching; "to Year 9" is. */
const notToOthers =
  '(?! to (?!(?:(?:the|my) )?(?:year|yr|y\\d\\w*|kids|children|teen\\w*|pupils|students|ks\\d|primary|secondary|sixth|set|\\d+|bottom|top|reception|infants|juniors) ))';

const course =
  any(`qts|pgc[ei]|pgde|scitt|teach first|school direct|ect (?:year|induction)|nqt(?: year| induction)?|teacher training|gtp|npq[a-z]{1,3}|hlta(?: status| course| qualification)?|b ed(?: degree)?
  ta (?:course|qualification|level \\d)|teaching (?:assistant course|degree|qualification|practice|placement|course)|level (?:2|3|two|three) (?:ta|teaching assistant)(?: course)?|(?:probation|induction) year`);

/** What somebody may be in charge of at a school, who works there. */
const duty = `${subject}|${yearGroup}|${any('safeguarding|behaviour|attendance|admissions|finance|pastoral(?: care)?|inclusion|exams|data|catering|cleaning|staff|assessment|curriculum|pupil premium|intervention|nurture|site')}`;

const clubs = '(?:breakfast|after school|homework|lunch ?time|wraparound) club';
const alone =
  '(?= (?:[.;,]|and|but|so|because|cos|for|part|full|in|at|as|is|isnt|was|wasnt|has|this|on|since|after|today|tomorrow|now|forever|altogether|next)|$| $)';

/** What people write of their own work in a post. */
export const postSayings: readonly Saying[] = [
  say(
    `(?:i|we|ive|im|i am|i have|id) (?:${adverb} ){0,2}${work} (?:(?:(?:one to one|1 (?:to )?1|closely|mainly|mostly) )?with (?:(?!my|his|her|him|them|people)[a-z]+ ){1,5}?)?${where}{0,5}?(${atSchool}(?: (?:kitchens?|office|library|canteen|nursery))?)`,
    'certain',
    ofSchools,
  ),
  say(
    `${begins}(?:(?:started|start|starting|love|loving|hate|left|leaving|miss|been|back) )?(?:work|working|(?:a|my|new) job) ${where}{0,4}?(${atSchool}(?: (?:kitchens?|office|library))?)`,
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
    `(?:im|i am|ive been|i) (?:put |now )?(?:in charge of|responsible for|lead|leading|oversee|manage) (?:the |all )?(?:${duty})(?: (?:and|for) [a-z]+)? (${atSchool})`,
    'certain',
    ofSchools,
  ),
  say(`(${number} (?:years|yrs|terms) (?:ive|i have) (?:taught|been teaching))`, 'certain', ofTeaching),
  say(
    `(?:i|im|ive) (?:[a-z]+ ){1,6}(?:and|then|but) (?:also )?(teach(?:ing)? ${taught}${notToOthers})`,
    'likely',
    ofTeaching,
  ),
  say(`as (?:someone|somebody|one) (?:who|that) (works? ${atSchool}|teaches)`, 'likely'),
  say('(?:im|i am|we are|were) ((?:in|on) the school (?:kitchens?|office|canteen|staff))', 'likely'),
  say(`(i (?:${adverb} ){0,2}teach ${nobodys}?${taught}${notToOthers})`, 'certain', ofTeaching),
  say(`(we (?:${adverb} ){0,2}teach (?:in|at) ${aSchool})`, 'likely', ofTeaching),
  say(
    `((?:ive|i have|been|weve|having) (?:only |just |also )?(?:been )?(?:teaching|taught)(?: ${nobodys}?${taught})? (?:(?:for|since|over|nearly|almost|about|around|this|at|the|last|past) ){0,3}(?:(?:${number} (?:years|yrs|months|weeks|terms))|an? (?:decade|year|term|month|week)|years|decades|(?:19|20)\\d\\d|ages|forever))`,
    'certain',
    ofTeaching,
  ),
  say(
    `(?:ive|i have) (?:also |only |even |just )?((?:been )?(?:teaching|taught) ${nobodys}?${taught}${notToOthers})`,
    'certain',
    ofTeaching,
  ),
  say(
    `(?<=^ |[.;,] |but |and |yes |because |cos |when |since |where |so )(i (?:also |actually |still |both |all )?teach)${alone}`,
    'likely',
    ofTeaching,
  ),
  say(
    `((?:love|loving|miss|missing|quit|quitting|left|leaving|hate|back to|return to|returning to|started|starting) teaching)${alone}`,
    'likely',
    ofTeaching,
  ),
  say(
    `(${number} (?:years|yrs) (?:of teaching|(?:in|into) (?:teaching|the classroom|schools|primary|secondary)))`,
    'likely',
  ),
  say(
    `(?:im|i am|ill be|am|were|we are|now|currently|start|started|starting|been|day|love|enjoy|enjoying|loving|be|[.;,]|(?<=^ )|back)(?: on)? ?(teaching (?:(?:y|yr|year) ?1?[0-9]|reception|eyfs|k ?s ?[1-5]|${subject}|(?:1[0-3]|[7-9])[a-z]\\d?))(?= (?!degree|jobs?|post|vacanc|courses?|role|assistant|staff|to my|my|your|his|her))`,
    'likely',
    ofTeaching,
  ),
  say(
    `((?:hours|mornings?|afternoons?|days?|weeks?|years|after|from|stop|stopped|spent|finished) (?:of )?teaching (?:(?:y|yr|year) ?1?[0-9]|eyfs|k ?s ?[1-5]|(?:1[0-3]|[7-9])[a-z]\\d?))`,
    'likely',
    ofTeaching,
  ),
  say(
    `(i (?:lead|run|coordinate|oversee) (?:the )?(?:${subject}|${yearGroup})) (?:[a-z]+ )?(?:at|in|across|for) (?:my|our|a|the)`,
    'likely',
  ),
  say(
    `(?:i|ive) (?:also )?(?:handle|manage|run|look after|deal with|support|do) (?:the |all the )?(?:admissions|attendance|finance|library|children|pupils|kids|phones|reception desk|front desk|data) (?:[a-z]+ ){0,2}?(${atSchool}(?: (?:office|library|kitchen))?)`,
    'likely',
    ofSchools,
  ),
  say(
    '((?:retiring|retire|retired|resigned|resigning|walked away|walking away|moved on|moving on|a break|time out|a career|stepping away) (?:from|in|out of) teaching)',
    'likely',
    ofTeaching,
  ),
  say(
    `((?:had enough of|fed up (?:of|with)|sick of|done with|burnt out (?:by|from)|out of love with) teaching)${alone}`,
    'likely',
    ofTeaching,
  ),
  say(`(i (?:take|have|had|do) (?:(?:y|yr|year) ?1?[0-9]|reception|nursery) for ${subject})`, 'likely'),
  say('(i do supply)(?= (?:[.;,]|and|so|at|in|now|for|these|because|$))', 'likely'),
  say('((?:deputy|assistant|my first|a|executive) headship)', 'likely'),
  say('(leading (?:my|a|the|our) (?:[a-z]+ )?(?:school trip|residential))', 'likely'),
  say(
    `(i (?:run|help at|work at|work in|lead|do) (?:the |our |a )?(?:${clubs}|school (?:kitchen|office|library|choir|council|dinners)|lunch duty))`,
    'likely',
  ),
  say(
    '(?:ive been (?:appointed|made)|im|i am|i became)(?: now| officially| just)?(?: the new| the| an?)? (heads?|principal|deputy)(?= (?:[.;,]|and|today|so|this|now|here|at an?|of an? (?:[a-z]+ ){0,3}(?:school|primary|secondary|academy|federation|comp|sixth)|of my)|$| $)',
    'likely',
  ),
  say(
    '(?:got|landed|offered|accepted) the (head|principal|deputy)(?= (?:job|post|role|position))',
    'certain',
  ),
  say(
    `((?:got|passed|have|achieved|awarded|finished|finish|doing|started|start|starting|completed|complete|completing|survived|on|begin|nearly|gained|earned|done|through|during|of) (?:my|a|the|this) (?:[a-z0-9]+ )?${course})`,
    'likely',
  ),
  say('((?:got|achieved|awarded|gained|have|finally|earned) qts)', 'likely'),
  say(
    `(${course}) (?:is |are |[,;] )?(?:in the bag|done|complete|completed|finished|passed|achieved|over|survived)`,
    'likely',
  ),
  say('(i (?:do|did|am doing|help with) (?:exam |exams )?(?:invigilation|invigilating))', 'likely'),
  say(
    `(?:im|i am|ive been) (?:(?:part of|on|in|with) (?:the|an?) (?:(?!pta|fundrais\\w+|parents?|friends|raffle|football|netball|rounders|quiz|running|organising)[a-z]+ ){0,3}team|(?:site|office|kitchen|support|catering|admin|pastoral|cleaning|it) (?:team|staff)) (${atSchool})`,
    'certain',
    ofSchools,
  ),
  say(`(my ${course})`, 'likely'),
  say(
    '((?:nqt|ect) year|supply teaching|(?:do|doing|did) supply(?! (?:chain|of|runs?|drops?|and demand|teacher))|on supply (?:at|in|tomorrow|today|work|again|days|this week|next week|(?:mon|tues|wednes|thurs|fri)day))',
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
