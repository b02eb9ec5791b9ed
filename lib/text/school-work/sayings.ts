import type { Confidence } from '../../core/finding.ts';
import { atSchool, subject, yearGroup } from './jobs.ts';

/** Words that say that the writer works at a school without naming a job. The first group is what is marked. */
export type Saying = { pattern: RegExp; confidence: Confidence };

const say = (source: string, confidence: Confidence): Saying => ({
  pattern: new RegExp(` ${source}(?= )`, 'g'),
  confidence,
});

const number = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';
const dear = '(?:little|lovely|gorgeous|new|old|wonderful|current|amazing|whole)';
const clubs = '(?:breakfast|after school|homework|lunchtime|wraparound) club';

/** What people write of their own work in a post. */
export const postSayings: readonly Saying[] = [
  say(
    `i (?:[a-z]+ ){0,2}(?:work|clean|cook|volunteer) (${atSchool}(?: (?:kitchen|office|library))?)`,
    'certain',
  ),
  say(
    `(i (?:(?!dont|cant|didnt|never)[a-z]+ ){0,2}teach (?:[a-z]+ ){0,2}?(?:${subject}|${yearGroup}|\\d+ (?:kids|children|[a-z]+ year olds)))`,
    'certain',
  ),
  say(`(i teach (?:in|at) an? (?:[a-z]+ ){0,2}(?:school|primary|secondary|academy|college|comp))`, 'certain'),
  say('(?<=^ |[.;,] |but |and |yes )(i teach)(?= (?:[.;,]|so|and|but)|$)', 'likely'),
  say(
    `((?:ive|i have|been) (?:been )?(?:teaching|taught) (?:(?:${subject}|${yearGroup}) )?(?:for )?(?:nearly |over |almost |about )?${number} years)`,
    'certain',
  ),
  say(`(${number} years (?:of|in) teaching)`, 'likely'),
  say(`(teaching (?:y(?:ear|r)? ?1?[0-9]|reception|eyfs|k ?s ?[1-5]))`, 'likely'),
  say(`(i (?:run|help at|work at|work in|lead) (?:the |our |a )?${clubs})`, 'likely'),
  say(
    '(?:been (?:appointed|made)|im|i am|become|as)(?: now| officially)?(?: the new| the| an?)? (heads?|principal|deputy)(?= (?:[.;,]|and|today|so|this|now|here)|$)',
    'likely',
  ),
  say(
    '(?:got|landed|offered|accepted) the (head|principal|deputy)(?= (?:job|post|role|position))',
    'certain',
  ),
  say(
    '((?:got|passed|have|achieved|awarded|finished|finish|doing|started|starting|completed) (?:my|a|the) (?:qts|pgce|scitt|ect(?: year)?|nqt(?: year)?|teacher training))',
    'likely',
  ),
  say('((?:nqt|ect) year|supply teaching|(?:do|doing|did) supply)', 'likely'),
  say('(teacher ?(?:life|problems|5aday|gram|of insta(?:gram)?)|edu ?twitter)', 'likely'),
];

/** Ways of speaking that only staff have. */
export const impliedSayings: readonly Saying[] = [
  say(
    `(my (?:y(?:ear|r)? ?1?[0-9]s|(?:${dear} )?y(?:ear|r)? ?1?[0-9] ?(?:s|class|kids|children|group|set|lot)|(?:${dear} )?(?:reception|nursery|eyfs) (?:class|kids|children|babies)|tutor group|form (?:group|class)|tutees))`,
    'possible',
  ),
  say('(my pupils)(?! (?:are |were )?(?:dilated|huge|tiny|blown))', 'possible'),
  say(
    `(my (?:${dear} )?class) (?:(?:made|bought|got) (?:me|us)|smashed|performed|did their|won (?:the|sports)|loved (?:their|our|the|it)|(?:were|are|have been) (?:so |absolutely |all )?(?:amazing|brilliant|incredible|stars|angels|feral|wild|lovely|good)|this year)`,
    'possible',
  ),
  say('((?:my|ive got an?|i have an?) class of (?:\\d\\d|thirty))', 'possible'),
  say('((?:the )?(?:kids|children) in my class)', 'possible'),
  say('(my (?:slt|smt|hlta|classroom))', 'possible'),
  say(
    '((?:hiding |sat |sitting |crying )?in the staff ?room|in my classroom|lesson planning|planning (?:my )?lessons)',
    'possible',
  ),
  say(
    '((?:break|playground|lunch|gate) duty|ppa(?: time| day| cover)?|lesson observations?|learning walk|book (?:look|scrutiny))',
    'possible',
  ),
  say(
    '(marking (?:[a-z0-9]+ ){0,3}(?:books|essays|mocks?|papers|homework|assessments|coursework|tests|scripts))',
    'possible',
  ),
  say('((?:taught|teaching) my (?:first|last)(?: [a-z]{1,12}){0,2} lesson)', 'possible'),
  say('(inset day) (?:[a-z,;]+ ){0,6}no (?:kids|children|pupils)', 'possible'),
];

/** What a profile field says without a word more. */
export const profileSayings: readonly Saying[] = [
  say(
    '(?<=[.;,] |^ )(heads?|principal|deputy|educator|eyfs|early years|ks[1-5])(?= (?:[.;,])|$| $)',
    'likely',
  ),
  say(`((?:teach|teaching) (?:${subject}|${yearGroup}))`, 'likely'),
  say(`works? (${atSchool})`, 'likely'),
];

const workWords =
  /^(?:i|teach\w*|taught|school\w*|class\w*|head|principal|deputy|educator|year\w*|yr\w*|y\d.*|ks\d|eyfs|early|pupils|tut\w+|tas?|slt|smt|hlta|staff\w*|planning|duty|ppa|lesson\w*|book|marking|inset|nqt|ect|qts|pgce|scitt|supply|edu\w*|learning|form|my|works?)$/;

/** Whether a word of any saying is there at all, so that most texts are passed over at once. */
export const mayHoldSaying = (words: readonly { text: string }[]): boolean =>
  words.some(({ text }) => workWords.test(text));
