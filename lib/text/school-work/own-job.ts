import type { Confidence } from '../../core/finding.ts';
import { isSomebodyElses, lineAfter, lineBefore, speaksOfMe } from './clause.ts';
import type { JobMention } from './jobs.ts';

/** Words that make a job named in a text the writer's own. They stand just before it, just after it, or both. */
type OwnJob = { before?: RegExp; after?: RegExp; confidence: Confidence };

/** No preposition or pronoun, which would make the job somebody else's. */
const adjective =
  '(?:(?!(?:of|to|for|with|who|whose|not|never|at|in|by|from|my|his|her|your|like|is|and|than|as) )[a-z0-9]+ )';
const article = '(?:an?|the|one of (?:the|those|many)|your|their|our)';
const aJob = (adjectives: number): string => `(?:${article} )?${adjective}{0,${adjectives}}$`;
const iAm = '(?:im|i am|ive been|i have been|ill be|i will be|i became|we are|(?<=^ |[.;,] )been)';
const adverb =
  '(?:just|only|still|also|now|currently|officially|actually|literally|basically|technically|nearly|almost|so|proud|finally|newly|back|working|as)';
const post = '(?:jobs?|posts?|roles?|positions?|gig|promotion)';
const time = '(?:day|week|term|half term|year|month|night|years|months|weeks|terms|life|career)';

const before = (source: string, confidence: Confidence): OwnJob => ({
  before: new RegExp(` ${source}`),
  confidence,
});

const sayings: readonly OwnJob[] = [
  before(`${iAm} (?:${adverb} ){0,3}(?:${article} ${adjective}{0,3})?$`, 'certain'),

  {
    before: new RegExp(
      `(?<! (?:imagine|like|than|about|of|for|hate|into|from)) being (?:${article} ${adjective}{0,3})?$`,
    ),
    confidence: 'likely',
  },
  before(`${iAm} (?:${article} )?(?:[a-z]+ ){1,3}and (?:${article} )?$`, 'likely'),
  before(`i (?:[a-z]+ ){0,2}(?:work|worked) (?:[a-z]+ ){0,2}as ${aJob(2)}`, 'certain'),
  before(`(?:currently|now|[.;,]|ive been) working as ${aJob(2)}`, 'certain'),
  before(
    `(?:started|starting|start|starts|accepted|offered|landed|got|new) (?:[a-z]+ ){0,3}(?:${post}|${time}) as ${aJob(2)}`,
    'certain',
  ),
  before(
    `(?:first|last|\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|my) ${time} as ${aJob(1)}`,
    'likely',
  ),
  before(
    `(?:(?:ive |i have )?(?:just )?been|i was|got|getting) (?:appointed|made|promoted to)(?: as)? ${aJob(1)}`,
    'certain',
  ),
  before('(?:ive (?:just )?(?:taken on|got)|stepping up to|promoted to) (?:the )?$', 'likely'),
  before(`new ${post} (?:alert )?(?:[;.,] ){0,2}(?:as )?(?:${article} )?$`, 'likely'),
  {
    before: new RegExp(`(?:^|[.;,]| im| now| so) officially (?:an? )?${adjective}{0,2}$`),
    confidence: 'likely',
  },
  before('(?:just|newly|finally|now|officially) (?:qualified|trained) as (?:an? )?$', 'likely'),
  before(
    '(?:im|i am|started|starting|begin|began|currently) (?:[a-z]+ )?(?:training|studying|retraining|qualifying) (?:to be|as) an? $',
    'likely',
  ),
  before('(?:(?:(?<=^ |[.;,] )|im |i am )proud (?:to be|being)|(?:love|loving|miss) being) an? $', 'likely'),
  before(`(?:youre|you are) (?:talking|speaking) to an? ${adjective}{0,2}$`, 'likely'),
  before('(?:fellow|(?:me|us) and the other|with the other) $', 'possible'),
  {
    before: new RegExp(
      ` (?:got|landed|offered|accepted|start(?:ed|ing)?) (?:the|an?|my|this) ${adjective}{0,2}$`,
    ),
    after: new RegExp(`^ ${post} `),
    confidence: 'certain',
  },
  { after: /^ (?:life|problems|probs|things|vibes|mode|brain|tired) /, confidence: 'likely' },
  {
    before: /(?:^|[.;,]) (?:(?!(?:any|is|are|no|the|our|my) )[a-z0-9]+ ){0,2}$/,
    after: /^ here /,
    confidence: 'likely',
  },
  { before: / proud $/, after: /^ moment /, confidence: 'likely' },
  {
    before: /(?:^|[.;,]) (?:[a-z0-9]+ ){0,2}$/,
    after: /^ (?:of|for) (?:over |nearly |almost )?\d+ (?:years|yrs) /,
    confidence: 'likely',
  },
];

/** "As a TA I…": somebody's own only where the sentence speaks of "I" or "my". */
const asA = new RegExp(`(?<! (?:dressed|works|know)) as (?:an?|the|their) ${adjective}{0,1}$`);

/** "As a teacher, he should know better." */
const ofAnother = /^ (?:, )?(?:he|she|they|you|mr|mrs|miss|ms) /;

/** Words before a job in a profile that make it no job of one's own, or one of the past. */
const notMine =
  / (?:ex|former|formerly|retired|aspiring|future|(?:mum|dad|wife|husband|partner|son|daughter) (?:of|to) an?|married to an?|not an?|no|my|his|her|their|love|thank you|thanks|dear|best) $/;

/** How surely a job named in a post is the writer's own; undefined where it is not. */
export function ownJobInPost(line: string, { start, end }: JobMention): Confidence | undefined {
  if (isSomebodyElses(line, start)) return undefined;
  const [head, tail] = [lineBefore(line, start), lineAfter(line, end)];
  const own = sayings.find(
    (saying) => (saying.before?.test(head) ?? true) && (saying.after?.test(tail) ?? true),
  );
  if (own !== undefined) return own.confidence;
  return asA.test(head) && !ofAnother.test(tail) && speaksOfMe(line, start, end) ? 'likely' : undefined;
}

/** A job in a profile field is its owner's, unless the words before it say otherwise (S3). */
export function ownJobInProfile(line: string, { start }: JobMention): Confidence | undefined {
  return notMine.test(lineBefore(line, start)) ? undefined : 'certain';
}
