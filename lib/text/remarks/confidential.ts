import type { Confidence } from '../../core/finding.ts';
import { givingTalk, learningTalk } from './confidential-words.ts';
import { sentenceAround } from './surroundings.ts';
import { aParent, aPupil, myPupils, ourParents, somePupils } from './school-people.ts';
import { matchesIn } from '../matches-in.ts';

/** Offsets into a line. */
type Span = { start: number; end: number };

/** Somebody and a confidential matter in one sentence of a tagged line. */
export type ConfidentialTalk = Span & { who: Span; confidence: Confidence };

type Who = { pattern: RegExp; confidence: Confidence };

const who = (source: string, confidence: Confidence): Who => ({
  pattern: new RegExp(`(?<= )${source}(?= )`, 'g'),
  confidence,
});

/** People of the school who are not named. */
const unnamed: readonly Who[] = [
  who(`(?:${aPupil}|${aParent})`, 'likely'),
  who(`(?:${somePupils}|${ourParents})`, 'possible'),
];

/** The whole class: only where it is said to have, be or get something. */
const everybody = new RegExp(
  `(?<= )${myPupils}(?= (?:(?:all|just|only|currently|still) ){0,2}(?:has|have|had|is|are|were|was|got|getting|with|who|whose|@m) )`,
  'g',
);

/** How far before and after somebody a matter may stand, in characters of the line. */
const [reachBefore, reachAfter] = [45, 70];

/** The matter is the writer's own, or asked of: "…asked if I was pregnant". */
const notTheirs =
  / (?:i|im|ive|id|ill|me|myself|my (?!class|form|year|y\d|room|lesson|classroom|tutor|school)|mine|you|your|youre|if|whether|ask|asks|asked|asking|wants to be|wrote|thinks|thought|reckons|drew|laughing|laughter|project|story|essay) /;
const toldMe = / (?:told|tells|telling|confided in|said to|emailed|messaged|texted|rang) me /;

/** Before a name or a matter: the writer's own family's. */
const ownFamily =
  / (?:my|our) (?:[a-z]+ ){0,2}(?:sons?|daughters?|child|children|kids?|boys?|girls?|lads?|twins|baby|husbands?|wifes?|wife|partner|mums?|dads?|mother|father|nan|grandad|nephews?|nieces?|brothers?|sisters?|cousins?|uncle|aunt|auntie|dog|cat|own) (?:[a-z]+ )?$/;

const matter = /@([ms])(?= )/g;

/** "She", "his": the next sentence goes on about the one before. */
const goesOn = / . (?:(?:and|but|so|turns out|apparently) )?(?:he|she|they|his|her|their|hes|shes|theyre) /y;

/** Where what is said of somebody begins and ends: their sentence, and the next where "she" goes on. */
function stretchOf(line: string, { start, end }: Span): { from: number; to: number } {
  const [least, most] = [Math.max(0, start - reachBefore), Math.min(line.length, end + reachAfter)];
  const before = line.slice(least, start).lastIndexOf(' . ');
  let after = line.slice(end, most).indexOf(' . ');
  goesOn.lastIndex = end + after;
  if (after >= 0 && goesOn.test(line)) {
    const next = line.slice(end + after + 3, most).indexOf(' . ');
    after = next < 0 ? -1 : after + 3 + next;
  }
  return { from: before < 0 ? least : least + before + 2, to: after < 0 ? most : end + after };
}

/** Whether the words before a matter say that it is the writer's: "my ADHD", "I have". */
const isMine = (before: string): boolean =>
  ownFamily.test(before) || / (?:my|i have|ive got|i had) $/.test(before);

/** The nearest matter that is said of somebody. */
function matterNear(line: string, who: Span, isNamed: boolean): Span | undefined {
  const { from, to } = stretchOf(line, who);
  for (const { index, 0: found, 1: kind } of matchesIn(matter, ` ${line.slice(from, to)} `)) {
    if (kind === 's' && !isNamed) continue;
    const start = from - 1 + index;
    const end = start + found.length;
    const between = start >= who.end ? line.slice(who.end, start) : line.slice(end, who.start);
    if (notTheirs.test(` ${between.replace(toldMe, ' ')} `)) continue;
    if (start < who.start && isMine(line.slice(from, start))) continue;
    return { start, end };
  }
  return undefined;
}

const named = /(?<= )=who(?= )/g;

function* talkOf(line: string, pattern: RegExp, confidence: Confidence): Generator<ConfidentialTalk> {
  for (const { index, 0: words } of matchesIn(pattern, line)) {
    const who = { start: index, end: index + words.length };
    if (pattern === named && ownFamily.test(line.slice(Math.max(0, index - reachBefore), index))) continue;
    const found = matterNear(line, who, pattern === named);
    if (found === undefined) continue;
    const talk = { start: Math.min(who.start, found.start), end: Math.max(who.end, found.end) };
    const sentence = sentenceAround(line, talk);
    const isGeneral = givingTalk.test(sentence) || (pattern !== named && learningTalk.test(sentence));
    if (!isGeneral) yield { ...talk, who, confidence };
  }
}

/**
 * Finds confidential matters beside somebody of the school (C2) in a line tagged with `=who` for listed names, `@m` for
 * confidential matters and `@s` for what is so only of somebody named. The surest first where they overlap.
 */
export function confidentialTalkIn(line: string): ConfidentialTalk[] {
  const found = [
    ...talkOf(line, named, 'certain'),
    ...unnamed.flatMap(({ pattern, confidence }) => [...talkOf(line, pattern, confidence)]),
    ...talkOf(line, everybody, 'possible'),
  ];
  const taken = new Uint8Array(line.length);
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
