import type { Confidence } from '../../core/finding.ts';
import type { RemarkTarget } from '../../core/remark-target.ts';
import { isSilentTopic } from './silent-topics.ts';
import { sentenceAround, wordsAround } from './surroundings.ts';
import { sourcesOf } from './targets.ts';
import type { TargetKind } from './targets.ts';
import { matchesIn } from '../matches-in.ts';

/** A hostile remark in a tagged line: offsets into the line. */
export type HostileRemark = { start: number; end: number; confidence: Confidence };

/** Words just before a target, just after it, or both, that make a remark of it. `wherever`: after "at" or "with" too. */
type Saying = { before?: RegExp; after?: RegExp; confidence: Confidence; wherever?: boolean };

/** How far from a target its remark may begin, and end, in characters of the line: within what a stretch is read with. */
const [reachBefore, reachAfter] = [40, 70];

const has =
  '(?:is|are|was|were|has been|have been|being|seems?|must be|can be|acts? like|behaves? like|honestly|genuinely)';
const weight =
  '(?:an?|the|such|so|just|all|really|actually|literally|honestly|genuinely|proper|right|pure|absolute|absolutely|complete|completely|total|totally|utter|utterly|beyond|very|bit of|bunch of|load of|pack of|set of|shower of|biggest|most|bigger|full of|nothing but|little|lying|old|fat|miserable|silly|always|still|becoming|being|getting|an actual|like|bordering on|and|@x|@[ap])';
const aside =
  '(?:honestly|actually|literally|really|just|clearly|always|constantly|still|also|all|has|have|had|is|are|was|were|been|being|who|that|completely|totally|basically|never|even|now|again|so|and|only|@x)';
const filler =
  '(?:at|with|by|how|the way|working (?:at|for|with|in)|being (?:at|in)|being bullied by|dealing with|everyone at|everything about|all|of|about|teaching|this|these|@x|@[ap])';
const opening =
  '(?:what an?|such an?|absolutely?|totally?|complete(?:ly)?|utter(?:ly)?|an?|bunch of|load of|pack of|just|honestly|so|@x)';
const lot =
  '(?:(?:the )?(?:whole )?(?:lot|bunch|pair) of (?:them|you|em)|all of (?:them|you|em)|every (?:last |single )?one of (?:them|you))';
const verdict = `(?:${weight} ){0,5}@[ntpa]`;

const after = (source: string, confidence: Confidence): Saying => ({
  after: new RegExp(`^${source}(?= )`),
  confidence,
});
const before = (source: string, confidence: Confidence): Saying => ({
  before: new RegExp(` ${source} $`),
  confidence,
});

/** "She", "they" or "it" goes on about what the sentence before named. */
const goesOn = (pronoun: string, be: string): Saying => ({
  wherever: true,
  ...after(
    `(?: [^ .]{1,20}){0,14} [.;,] (?:(?:and|but|honestly|seriously|god|because) ){0,2}${pronoun} (?:(?:${be} )?${verdict}|(?:${aside} ){0,3}@v)`,
    'possible',
  ),
});

const ofAny: readonly Saying[] = [
  after(` (?:who |that )?${has} ${verdict}`, 'likely'),
  after(` (?:${aside} ){0,3}@v`, 'likely'),
  before(`@[fg](?: ${filler}){0,3}`, 'likely'),
  before(`(?:what|such) an? (?:${weight} ){0,4}@[ntpa](?: [;,])?(?: of an?)?`, 'likely'),
  {
    before: / (?:why|how|cos|because) (?:is|are) $/,
    after: new RegExp(`^ ${verdict} `),
    confidence: 'likely',
  },
  before('@[ntpa](?: of an?)?', 'likely'),
];

/** An insult to everybody, standing alone: "SLT meeting. Bunch of clowns, the lot of them." */
const theLot: Saying = {
  wherever: true,
  ...after(`(?: [^ .]{1,20}){0,8} [.;] (?:${opening} ){0,3}@[ntpa](?: [;,])? ${lot}`, 'possible'),
};

const sayings: Readonly<Record<TargetKind, readonly Saying[]>> = {
  one: [...ofAny, goesOn('(?:he|she|hes|shes)', '(?:is|was)')],
  many: [...ofAny, goesOn('(?:they|theyre)', '(?:are|were)'), theLot],
  it: [...ofAny, goesOn('(?:it|its|they|theyre|the place)', '(?:is|are|was|were)'), theLot],
  work: [...ofAny, goesOn('(?:he|she|hes|shes|they|theyre)', '(?:is|was|are|were)'), theLot],
  // Of a part of the body nobody says that it is a bully, or that it lies.
  head: [
    after(` (?:is|was) (?:${weight} ){0,4}@[np]`, 'likely'),
    after(` (?:${aside} ){0,3}@v`, 'likely'),
    before(`@g(?: ${filler}){0,3}`, 'likely'),
  ],
};

/** "My head's a bully": the apostrophe is gone from the line. */
const isShort = after(` (?:an?|just an?|such an?|full of) (?:${weight} ){0,3}@[np]`, 'likely');

/** "The food at my school is…": not of the school. */
const isPlace = / (?:at|in|from|of|for|to|near|outside|on|by|with|about|around|into|inside|behind) $/;

/** Words of school, beside which "my boss" is somebody there. */
const ofSchool =
  / (?:=\w+|schools?|academy|class|classroom|pupils?|teachers?|teaching|teach|staffroom|staff room|head ?teacher|slt|smt|year \d{1,2}s?|lessons?|tas?|senco|sencos|assembly|inset|parents evening|term|half term) /;

/** How far to each side of a target a saying reaches; undefined where it does not hold. */
function reachOf(saying: Saying, head: string, tail: string): { before: number; after: number } | undefined {
  const [left, right] = [saying.before?.exec(head), saying.after?.exec(tail)];
  if (left === null || right === null) return undefined;
  if (saying.before === undefined && saying.wherever !== true && isPlace.test(head)) return undefined;
  return { before: left === undefined ? 0 : left[0].length - 1, after: right?.[0].trimEnd().length ?? 0 };
}

function remarkAt(line: string, kind: TargetKind, start: number, end: number): HostileRemark | undefined {
  const head = line.slice(Math.max(0, start - reachBefore), start);
  const tail = line.slice(end, end + reachAfter);
  const named = line.slice(start, end);
  if (kind !== 'head' && /@[ntpa]/.test(named)) return { start, end, confidence: 'likely' };
  const short = named.endsWith('s') || named.startsWith('=') ? [isShort] : [];
  for (const saying of [...sayings[kind], ...short]) {
    const reached = reachOf(saying, head, tail);
    if (reached !== undefined)
      return { start: start - reached.before, end: end + reached.after, confidence: saying.confidence };
  }
  return undefined;
}

export type FindHostileRemarks = (line: string) => HostileRemark[];

const kinds: readonly TargetKind[] = ['one', 'many', 'it', 'work', 'head'];

/**
 * Finds hostile remarks about the targets a policy names (C5, C6) in a tagged line; not where the sentence is of a
 * topic staff may speak of as they like. One for each place.
 */
export function hostileRemarksAbout(targets: readonly RemarkTarget[]): FindHostileRemarks {
  const patterns = kinds.flatMap((kind) => {
    const source = sourcesOf(targets, kind);
    return source === undefined ? [] : [{ kind, pattern: new RegExp(`(?<= )${source}(?= )`, 'g') }];
  });
  return (line) => {
    const found: HostileRemark[] = [];
    for (const { kind, pattern } of patterns) {
      for (const { index, 0: named } of matchesIn(pattern, line)) {
        const remark = remarkAt(line, kind, index, index + named.length);
        if (remark === undefined || isSilentTopic(sentenceAround(line, remark))) continue;
        if (kind !== 'work' || ofSchool.test(wordsAround(line, remark))) found.push(remark);
      }
    }
    const kept: HostileRemark[] = [];
    for (const remark of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if ((kept.at(-1)?.end ?? -1) < remark.start) kept.push(remark);
    }
    return kept;
  };
}
