import type { Confidence } from '../../core/finding.ts';
import { ownJobInPost } from './own-job.ts';
import { lineAfter, lineBefore } from './clause.ts';
import { marked, positionAfter, positionBefore, positionBetween } from './position-places.ts';
import type { FindPlaces } from './position-places.ts';
import { bareHead, endOfSomebody, quality } from './somebody.ts';

/** Somebody meant by a position, without a name: offsets into the phrase line. */
export type Position = { start: number; end: number; confidence: Confidence };

/** A word that the words of every pattern hold, so that most texts are passed over at once. */
const positionWord =
  / (?:the|an?|our|my|schools?) (?:[a-z0-9]+ ){0,5}?(?:head\w*|deputy|principal|boss|manager|mentor|partner|leader|lead|teacher|ta|assistant|hlta|slt|hod|[ad]ht|aht|d?dsl|sbm|s ?e ?n ?d? ?co|governors?|caretaker|cleaner|cook|chef|receptionist|secretary|librarian|technician|nurse|counsellor|supervisor|coordinator|officer|lady|bursar|tutor|worker|practitioner|master|mistress)s? /;

/** What must stand in the sentence beside a position: a word of schools, of staff, or of the writer's own work there. */
const cues = {
  school:
    / (?:schools?|classroom|my class|pupils?|(?:y|year) ?\d{1,2}s?|lessons?|assembly|ofsted|staff ?room|staff meeting|inset|sats|ppa|half term|governors|playground|ks\d|eyfs|slt|reception class|break ?time duty|parents evening) /,
  staff:
    / (?:staff|staff ?room|briefing|observ\w+|my (?:class|lessons?|planning|job|notice|resignation|workload|year \d+s?|y\d+s?)|(?:lunch|break|playground) duty|cover(?:ing|ed)?|appraisal|performance management|inset|ppa|colleagues|at work|learning walk|book scrutiny|ofsted|us teachers|us tas|marking|mocks|teach(?:ing)?) /,
  mine: / (?:my (?:class|lessons?|ppa|classroom|year \d+s?|y\d+s?|tutor group|planning|marking|appraisal|observation)|staff meeting|(?:staff|morning) briefing|(?:put me on|me to|made me|i have|ive got|im on) (?:[a-z]+ ){0,3}(?:cover|duty)|(?:observed|observing|observe) me|learning walk|inset|ppa|book scrutiny) /,
} as const;

/** `needs`: silent without. `surer`: `likely` with, as pupils' families say it as well. */
type Pattern = {
  find: FindPlaces;
  needs?: keyof typeof cues;
  surer?: keyof typeof cues;
  confidence: Confidence;
};

const pattern = (find: FindPlaces, confidence: Confidence, needs?: keyof typeof cues): Pattern => ({
  find,
  confidence,
  ...(needs === undefined ? {} : { needs }),
});

const surerPattern = (find: FindPlaces, surer: keyof typeof cues): Pattern => ({
  ...pattern(find, 'possible'),
  surer,
});

const ours = '(?:school|primary|academy|secondary|comp|nursery|place|federation|trust)';

/** Patterns, by the words that must be in the line before they are looked for. */
const patterns: readonly { where: RegExp; of: readonly Pattern[] }[] = [
  {
    where: new RegExp(` (?:at|in|from|for|of) (?:our|my) ${ours} `),
    of: [
      pattern(
        positionBetween(
          ' (?:the|an?|our|my|one of the|that)',
          ` (?:at|in|from|for|of) (?:our|my) ${ours}(?! days)`,
        ),
        'likely',
      ),
    ],
  },
  { where: / (?:our|my) schools? /, of: [pattern(positionAfter(' (?:our|my) schools?'), 'likely')] },
  {
    where: / our /,
    of: [
      surerPattern(
        marked(
          ` (our ${quality}{0,2}(?:(?:executive |acting |interim |deputy |assistant |co )?head ?(?:teacher|master|mistress)|(?:deputy|assistant|acting|interim|executive) heads?|head of (?:school|year|house|sixth form|key stage)|s ?e ?n ?d? ?co|d?dsl|slt|sbm|hlta|aht|dht|chair of governors))`,
        ),
        'staff',
      ),
      pattern(
        marked(
          ` (our ${quality}{0,2}(?:ta|teaching assistant|teacher|1 ?(?:to )?1) in (?:(?:y|year|yr) ?\\d{1,2}|reception|nursery|eyfs|ks\\d))`,
        ),
        'likely',
      ),
      pattern(
        positionAfter('(?<! (?:in|over|on|above|into|off|round|through|inside)) our'),
        'possible',
        'school',
      ),
      pattern(
        marked(
          `(?<! (?:in|over|on|above|into|off|round|through|inside)) (our ${quality}{0,2}(?:${bareHead}|deputy))`,
        ),
        'possible',
        'staff',
      ),
    ],
  },
  {
    where: / my /,
    of: [
      pattern(
        marked(
          ` (my ${quality}{0,2}(?:head ?teacher|(?:deputy|assistant|acting|executive) head|hod|head of (?:department|dept|faculty|year|school)|phase leader|slt|(?:nqt|ect) mentor|hlta|job share(?: partner)?))`,
        ),
        'possible',
        'staff',
      ),
      pattern(
        marked(
          ` (my ${quality}{0,2}(?:ta|line manager|boss|teaching assistant) (?:at school|in (?:y(?:ear)? ?\\d|reception|nursery|eyfs|school|class)))`,
        ),
        'possible',
      ),
    ],
  },
  {
    where: / the (?:head|deputy|s ?e|principal|slt|school|assistant)/,
    of: [
      pattern(
        marked(
          ' (the (?:head(?: ?teacher)?|deputy(?: head)?|s ?e ?n ?d? ?co|principal|slt|school business manager|assistant head))(?! (?:of|boy|girl|office) )',
        ),
        'possible',
        'mine',
      ),
    ],
  },
];

/** A parent's, a pupil's or a former pupil's way of speaking; and disclosures that the law protects, which nothing holds up. */
const notColleague =
  / (?:(?:my|our) (?:[a-z]+ ){0,2}(?:sons?|daughters?|kids?|childs?|childrens?|boys?|girls?|lads?|grand\w+|nephews?|nieces?|eldest|youngest|twins|mum|mam|mom|dad|sisters?|brothers?|wifes?|husbands?|friends?|mates?)|(?:his|her|their) (?:[a-z]+ )?(?:teacher|school|class|head ?teacher|ta|work)|as an? (?:parent|mum|mom|dad|pupil|student)|when (?:i|we) (?:was|were)|i was (?:in|at|a)|in my day|back in|used to|remember|(?:19|20)\d\d|old school|my old|our old|(?:all|us|we|to) parents|pta|at primary|household|tribunal|whistle ?blow\w*|protected disclosure|employment judge|(?:his|her) (?:son|daughter|child)) /;

const near = (line: string, start: number, end: number): string =>
  `${lineBefore(line, start)} ${lineAfter(line, end)} `;

const sentence = (line: string, start: number, end: number): string =>
  ` ${lineBefore(line, start).split(' . ').at(-1) ?? ''} ${lineAfter(line, end).split(' . ')[0] ?? ''} `;

/** Whether words around a place are a parent's or a pupil's. */
export const isNotColleagues = (line: string, start: number, end: number): boolean =>
  notColleague.test(` ${near(line, start, end)}`);

/** Whether a position named between two offsets is the writer's own. */
const isOwn = (line: string, start: number, end: number): boolean =>
  ownJobInPost(line, { words: '', start, end, first: 0, last: 0 }) !== undefined ||
  / as $/.test(lineBefore(line, start));

type IsNamedNear = (offset: number) => boolean;

/** Whether one of some offsets, in order, is within so many characters. */
export function nearOneOf(offsets: readonly number[], reach = 100): IsNamedNear {
  return (offset) => {
    let [low, high] = [0, offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < offset - reach) low = middle + 1;
      else high = middle;
    }
    return (offsets[low] ?? Infinity) <= offset + reach;
  };
}

function positionsOf(
  line: string,
  isNamedNear: IsNamedNear,
  { find, needs, surer, confidence }: Pattern,
): Position[] {
  return find(line).flatMap(({ start, end }) => {
    const isCued =
      needs === undefined ||
      (needs === 'school' && isNamedNear(start)) ||
      cues[needs].test(sentence(line, start, end));
    if (!isCued || isNotColleagues(line, start, end)) return [];
    const job =
      start + (/^(?:the|an?|our|my|one of the|that) /.exec(line.slice(start, end))?.[0].length ?? 0);
    if (isOwn(line, start, end) || isOwn(line, job, end)) return [];
    const isSurer = surer !== undefined && cues[surer].test(sentence(line, start, end));
    return [{ start, end, confidence: isSurer ? 'likely' : confidence }];
  });
}

/** The colleagues meant by position in a phrase line. `isNamedNear`: whether the school is named near an offset. */
export function positionsIn(line: string, isNamedNear: IsNamedNear): Position[] {
  const here = patterns.filter(({ where }) => where.test(line)).flatMap(({ of }) => of);
  // Last, as it is the dearest.
  if (here.length === 0 || !positionWord.test(line)) return [];
  return here.flatMap((pattern) => positionsOf(line, isNamedNear, pattern));
}

/** A position tied to a mention of the school: "the Year 4 teacher at …", "…’s headteacher". Without the name. */
export function positionBeside(line: string, start: number, end: number): Position | undefined {
  const head = lineBefore(line, start);
  const before = positionBefore(head);
  const after = before === undefined ? endOfSomebody(line, end + 1) : undefined;
  // Most mentions have none beside them, and the words around them are dear to look through.
  if ((before === undefined && after === undefined) || isNotColleagues(line, start, end)) return undefined;
  if (before !== undefined) {
    const from = start - head.length;
    if (isOwn(line, from + before.start, start) || isOwn(line, from + before.job, start)) return undefined;
    return { start: from + before.start, end: from + before.end, confidence: 'likely' };
  }
  return after === undefined || isOwn(line, end, after)
    ? undefined
    : { start: end + 1, end: after, confidence: 'likely' };
}
