import type { Confidence } from '../core/finding.ts';
import { phrasesOf } from '../text/phrases.ts';
import { spanOf } from '../text/read-text.ts';
import type { ReadText } from '../text/read-text.ts';
import { atSchool, jobsIn, subject, yearGroup } from '../text/school-jobs.ts';
import type { JobMention } from '../text/school-jobs.ts';
import type { Rule } from './rule.ts';

/** Words that make a job named in a text the writer's own. They stand just before it, just after it, or both. */
type OwnJob = { before?: RegExp; after?: RegExp; confidence: Confidence };

/** Words that say the writer works at a school without naming a job. The first group is marked. */
type Saying = { pattern: RegExp; confidence: Confidence };

type Said = { first: number; last: number; confidence: Confidence };

/** No preposition or pronoun, which would make the job somebody else's. */
const adjective =
  '(?:(?!(?:of|to|for|with|who|whose|not|never|at|in|by|from|my|his|her|your|like|is|and|than|as) )[a-z0-9]+ )';
const article = '(?:an?|the|one of (?:the|those|many)|your|their|our)';
const aJob = (adjectives: number): string => `(?:${article} )?${adjective}{0,${adjectives}}$`;
const iAm = '(?:im|i am|ive been|i have been|ill be|i will be|i became|being|we are)';
const adverb =
  '(?:just|only|still|also|now|currently|officially|actually|literally|basically|technically|nearly|almost|so|proud|finally|newly|back|working|as)';
const post = '(?:jobs?|posts?|roles?|positions?|gig|promotion)';

const before = (source: string, confidence: Confidence): OwnJob => ({
  before: new RegExp(` ${source}`),
  confidence,
});

const ownJobs: readonly OwnJob[] = [
  before(`${iAm} (?:${adverb} ){0,3}(?:${article} ${adjective}{0,3})?$`, 'certain'),
  before(`${iAm} (?:${article} )?(?:[a-z]+ ){1,3}and (?:${article} )?$`, 'likely'),
  before(`i (?:[a-z]+ ){0,2}(?:work|worked) (?:[a-z]+ ){0,2}as ${aJob(2)}`, 'certain'),
  before(`(?:currently|now|[.;,]|ive been) working as ${aJob(2)}`, 'certain'),
  before(
    `(?:start(?:ed|ing|s)?|accepted|offered|landed|got|new|my first|my last) (?:[a-z]+ ){0,3}(?:${post}|day|week|term|year) as ${aJob(2)}`,
    'certain',
  ),
  before(
    `(?:(?:ive |i have )?(?:just )?been|i was|got|getting) (?:appointed|made|promoted to)(?: as)? ${aJob(1)}`,
    'certain',
  ),
  before('(?:ive (?:just )?(?:taken on|got)|stepping up to|promoted to) (?:the )?$', 'likely'),
  before(`new ${post} (?:alert )?(?:[;.,] ){0,2}(?:as )?(?:${article} )?$`, 'likely'),
  before(`officially (?:an? )?${adjective}{0,2}$`, 'likely'),
  before(`(?:talking|speaking|listening) to an? ${adjective}{0,2}$`, 'likely'),
  {
    before: new RegExp(
      ` (?:got|landed|offered|accepted|start(?:ed|ing)?) (?:the|an?|my|this) ${adjective}{0,2}$`,
    ),
    after: new RegExp(`^ ${post} `),
    confidence: 'certain',
  },
  { after: /^ (?:life|problems|probs|things|vibes|mode|here|brain|tired) /, confidence: 'likely' },
];

/** "As a TA I…": somebody's own only where the sentence speaks of "I" or "my". */
const asA = new RegExp(`(?<! (?:dressed|works|know)) as (?:an?|the|their) ${adjective}{0,1}$`);

const say = (source: string, confidence: Confidence): Saying => ({
  pattern: new RegExp(` ${source}(?= )`, 'g'),
  confidence,
});

const sayings: readonly Saying[] = [
  say(`i (?:[a-z]+ ){0,2}work (${atSchool}(?: (?:kitchen|office|library))?)`, 'certain'),
  say(
    `(i (?:(?!dont|cant|didnt|never)[a-z]+ ){0,2}teach (?:[a-z]+ ){0,2}?(?:${subject}|${yearGroup}|\\d+ (?:kids|children|[a-z]+ year olds)))`,
    'certain',
  ),
  say('((?:got|passed|have|achieved|awarded) my (?:qts|pgce|ect|nqt))', 'likely'),
  say('(teacher ?(?:life|problems|5aday|gram|of insta(?:gram)?)|edu ?twitter)', 'likely'),
  say(
    `(my (?:${yearGroup}s|y(?:ear|r)? ?1?[0-9] ?(?:s|class|kids|children|group|set)|tutor group|form (?:group|class)|tutees|pupils))`,
    'possible',
  ),
  say(
    '(my class) (?:made|were|was|are|have|had|did|bought|got|smashed|loved|performed|won|wrote|this year|today)',
    'possible',
  ),
  say(
    '((?:hiding |sat |sitting |crying )?in the staff ?room|in my classroom|lesson planning|planning (?:my )?lessons|(?:break|playground) duty)',
    'possible',
  ),
  say('((?:taught|teaching) my (?:first|last)(?: [a-z]{1,12}){0,2} lesson)', 'possible'),
  say('(inset day) (?:[a-z,;]+ ){0,6}no (?:kids|children|pupils)', 'possible'),
];

const notMine =
  / (?:ex|former|retired|aspiring|future|(?:mum|dad|wife|husband|partner|son|daughter) (?:of|to) an?|married to an?|not an?|no|my|his|her|their|love|thank you|thanks|dear|best) $/;

const profileSayings: readonly Saying[] = [
  say('(?<=[.;,] |^ )(heads?|principal|deputy|educator)(?= (?:[.;,]|$))', 'likely'),
  say(`((?:teach|teaching) (?:${subject}|${yearGroup}))`, 'likely'),
  say(`works? (${atSchool})`, 'likely'),
];

const firstPerson = / (?:i|im|ive|id|ill|my|me|we|were|our) /;
const otherPerson =
  / (?:he|she|they|hes|shes|theyre|theyve|who|whos|someone|somebody|anyone|my (?:[a-z]+ )?(?:son|daughter|sister|brother|mum|mom|dad|cousin|aunt|auntie|uncle|friend|mate|wife|husband|partner|niece|nephew|nan|boyfriend|girlfriend|fiancee?)) /;

/** How far around a job its words are looked for, in characters. */
const reach = 100;

const lineBefore = (line: string, at: number): string => line.slice(Math.max(0, at - reach), at);

/** Whether the clause before is about somebody else. */
function isOthers(line: string, at: number): boolean {
  const clause = ` ${
    lineBefore(line, at)
      .split(/ [.;,] /)
      .at(-1) ?? ''
  } `;
  return otherPerson.test(clause) && !/ (?:im|i am|ive) /.test(clause);
}

function speaksOfMe(line: string, { start, end }: JobMention): boolean {
  const [head = ''] = lineBefore(line, start).split(' . ').slice(-1);
  const [tail = ''] = line.slice(end, end + reach).split(' . ');
  return firstPerson.test(` ${head} ${tail} `);
}

/** How surely a job named in a post is the writer's own; undefined where it is not. */
function ownJob(line: string, job: JobMention): Confidence | undefined {
  if (isOthers(line, job.start)) return undefined;
  const [head, tail] = [lineBefore(line, job.start), line.slice(job.end, job.end + reach)];
  const own = ownJobs.find((each) => (each.before?.test(head) ?? true) && (each.after?.test(tail) ?? true));
  if (own !== undefined) return own.confidence;
  return asA.test(head) && speaksOfMe(line, job) ? 'likely' : undefined;
}

function* saidIn(text: ReadText, which: readonly Saying[]): Generator<Said> {
  const { line, tokensBetween } = phrasesOf(text);
  for (const { pattern, confidence } of which) {
    for (const match of line.matchAll(pattern)) {
      const marked = match[1] ?? '';
      const start = match.index + match[0].indexOf(marked);
      if (!isOthers(line, start)) yield { ...tokensBetween(start, start + marked.length), confidence };
    }
  }
}

function* jobsOf(text: ReadText, isProfile: boolean): Generator<Said> {
  const { line } = phrasesOf(text);
  for (const job of jobsIn(text)) {
    const inProfile = isProfile && !notMine.test(lineBefore(line, job.start));
    const confidence = inProfile ? 'certain' : ownJob(line, job);
    if (confidence !== undefined) yield { first: job.first, last: job.last, confidence };
  }
}

/** Each part of the text once, by the longest saying. */
function withoutOverlaps(said: readonly Said[]): Said[] {
  const kept: Said[] = [];
  for (const each of [...said].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if ((kept.at(-1)?.last ?? -1) < each.first) kept.push(each);
  }
  return kept;
}

/** The writer’s own job at a school (S3): in a profile the job alone, in a post only where it is the writer’s. */
export const roleDisclosure: Rule = {
  id: 'role-disclosure',
  kind: 'role',
  title: 'Your job at school',
  surfaces: ['composer', 'comment', 'profile-field'],
  clauses: ['S3'],
  defaultSeverity: 'notice',
  advice: {
    why: 'It tells everyone that you work at a school.',
    instead: 'Leave your job out, or say something more general.',
  },
  painted: true,
  silentOnOfficial: true,
  compile:
    () =>
    (text, { surface }) => {
      const isProfile = surface === 'profile-field';
      const said = [
        ...jobsOf(text, isProfile),
        ...saidIn(text, isProfile ? [...profileSayings, ...sayings] : sayings),
      ];
      return withoutOverlaps(said).map(({ first, last, confidence }) => ({
        ...spanOf(text, first, last),
        confidence,
      }));
    },
};
