import { adverb, number, say } from './sayings.ts';
import type { Saying } from './sayings.ts';
import { aSchool, any, children, privately, stage, subject, yearGroup } from './vocabulary.ts';

/** Words that every saying with teaching has one of. */
export const ofTeaching = / (?:teach|teaches|teaching|taught|retaught) /;

const nobodys = `(?:(?!(?:my|your|our|his|her|their|you|him|them|us|me|myself|${privately}) )[a-z]+ )`;

/** Whom or what a school's teachers teach: not "salsa", "my dog" or "you". */
const taught =
  any(`${subject}|${yearGroup}|(?:(?:\\d+|some|lots of|lovely|little|tiny|small|bottom set|top set|the) )?(?:kids|children|teenagers|teens|adolescents|pupils|students|infants|littlies|little ones|sixth formers|(?:tiny|little|small) (?:humans|people)|(?:[a-z0-9]+ (?:and|to|or) )?(?:[a-z0-9]+ year|[a-z]+ yr|\\d+yr) olds)(?! (?:to (?!(?:read|write|spell|count) )|how) )
  (?:1[0-3]|[7-9])[a-z]\\d?|(?:full|part) time|for a living|supply|(?:in|at|across) ${aSchool}|at an? comp`);

/** "I teach English to refugees" is not a school's teaching; "to Year 9" is. */
const notToOthers =
  '(?! (?:online|abroad|overseas|as a (?:foreign|second)) )(?! to (?!(?:(?:the|my) )?(?:year|yr|y\\d\\w*|kids|children|teen\\w*|pupils|students|ks\\d|primary|secondary|sixth|set|\\d+|bottom|top|reception|infants|juniors|read|write|spell|count) ))';

const alone =
  '(?= (?:[.;,]|and|but|so|because|cos|for|part|full|in|at|as|is|isnt|was|wasnt|has|this|on|since|after|today|tomorrow|now|forever|altogether|next)|$| $)';

/** What people write of teaching, as their own work at a school. */
export const teachingSayings: readonly Saying[] = [
  say(
    `(?<=^ |[.;] )((?:${adverb} )?teach (?:${stage}|p[1-7]))(?= (?:[.;,]|and|in|at|but|so|now|here|this|$))`,
    'likely',
    ofTeaching,
  ),
  say(
    `(i (?:${adverb} ){0,2}teach (?:it|them|that|this) to (?:\\d+|thirty|${stage}|pupils|a class|my (?:class|pupils|students)))`,
    'likely',
    ofTeaching,
  ),
  say(`(${number} (?:years|yrs|terms) (?:ive|i have) (?:taught|been teaching))`, 'certain', ofTeaching),
  say(
    `(?:i|im|ive) (?:[a-z]+ ){1,6}(?:and|then|but) (?:also )?(teach(?:ing)? ${taught}${notToOthers})`,
    'likely',
    ofTeaching,
  ),
  say(`(i (?:${adverb} ){0,2}teach ${nobodys}?${taught}${notToOthers})`, 'certain', ofTeaching),
  say(`(we (?:${adverb} ){0,2}teach (?:in|at) ${aSchool})`, 'likely', ofTeaching),
  say(
    `((?:ive|i have|been|weve|having) (?:only |just |also )?(?:been )?(?:teaching|taught)(?: ${nobodys}?${taught}| here| (?:in|at|around|across)(?: [a-z]+){1,3}?)? (?:(?:for|since|over|nearly|almost|about|around|this|at|the|last|past) ){0,3}(?:(?:${number} (?:years|yrs|months|weeks|terms))|an? (?:decade|year|term|month|week)|years|decades|(?:19|20)\\d\\d|ages|forever|since (?:before|i (?:was|left|qualified))))`,
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
    `((?:love|loving|miss|missing|quit|quitting|left|leave|leaving|hate|back to|return to|returning to|started|starting) teaching)${alone}`,
    'likely',
    ofTeaching,
  ),
  say(
    `(?:im|i am|ill be|am|were|we are|now|currently|start|started|starting|been|day|love|enjoy|enjoying|loving|be|[.;,]|(?<=^ )|back)(?: on)? ?(teaching (?:(?:an? |my )?(?:mixed|split) )?(?:(?:\\d|two|three|four|five|six) (?:classes|sets|groups|lots) of )?(?:(?:y|yr|year) ?1?[0-9]|reception|eyfs|k ?s ?[1-5]|${subject}|(?:1[0-3]|[7-9])[a-z]\\d?))(?= (?!degree|jobs?|post|vacanc|courses?|role|assistant|staff|to my|my|your|his|her))`,
    'likely',
    ofTeaching,
  ),
  say(
    `((?:hours|mornings?|afternoons?|days?|weeks?|years|after|from|stop|stopped|spent|finished) (?:of )?teaching (?:(?:y|yr|year) ?1?[0-9]|eyfs|k ?s ?[1-5]|(?:1[0-3]|[7-9])[a-z]\\d?))`,
    'likely',
    ofTeaching,
  ),
  say(`(i (?:${adverb} ){0,2}teach (?:[1-5]|two|three|four) days)`, 'likely', ofTeaching),
  say(`(taught (?:hundreds|thousands|so many|generations) (?:of )?${children})`, 'likely', ofTeaching),
  say(
    `(i (?:${adverb} )?taught (?:${stage}|nursery|${subject}))(?= (?:for|in|at|before|until|last|this|from|all|today|with|yesterday|[.;,]))`,
    'possible',
    ofTeaching,
  ),
  say(
    '(?:accepted|got|landed|offered|start|starting|have|left|leaving|quit|new) (?:(?:an?|my|the|another) )?(?:[a-z]+ )?(teaching (?:post|job|role|position))',
    'likely',
    ofTeaching,
  ),
  say('(teaching is my (?:passion|life|calling|vocation|job))', 'possible', ofTeaching),
];
