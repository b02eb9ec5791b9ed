import type { Confidence } from '../../core/finding.ts';
import { generalTalk } from './confidential-words.ts';
import { aParent, aPupil, myPupils, ourParents, somePupils } from './school-people.ts';

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
  `(?<= )${myPupils}(?= (?:(?:all|just|only|currently|still) ){0,2}(?:has|have|had|is|are|were|was|got|getting|with|who|whose) )`,
  'g',
);

/** How far from somebody a matter may stand, in characters of the line. */
const reach = 120;

/** The matter is the writer's own, or asked of: "…asked if I was pregnant". */
const notTheirs =
  / (?:i|im|ive|id|ill|me|myself|my (?!class|form|year|y\d|room|lesson|classroom|tutor|school)|mine|you|your|youre|if|whether|ask|asks|asked|asking|wants to be|wrote|thinks|thought|reckons|drew|laughing|laughter|project|story|essay) /;
const toldMe = / (?:told|tells|telling|confided in|said to|emailed|messaged|texted|rang) me /;

/** Before a name or a matter: the writer's own family's. */
const ownFamily =
  / (?:my|our) (?:[a-z]+ ){0,2}(?:sons?|daughters?|child|children|kids?|boys?|girls?|lads?|twins|baby|husbands?|wifes?|wife|partner|mums?|dads?|mother|father|nan|grandad|nephews?|nieces?|brothers?|sisters?|cousins?|uncle|aunt|auntie|dog|cat|own) (?:[a-z]+ )?$/;

const matter = /@([ms])(?= )/g;

/** The stretch of the line around a place in which what is said is of it: its sentence, and the next where "she" goes on. */
function stretchOf(line: string, start: number, end: number): { from: number; to: number } {
  const before = line.lastIndexOf(' . ', start);
  let to = line.indexOf(' . ', end);
  if (
    to >= 0 &&
    / . (?:(?:and|but|so|turns out|apparently) )?(?:he|she|they|his|her|their|hes|shes|theyre) /y.test(
      line.slice(to),
    )
  ) {
    const next = line.indexOf(' . ', to + 3);
    to = next;
  }
  return {
    from: Math.max(before < 0 ? 0 : before + 2, start - reach),
    to: Math.min(to < 0 ? line.length : to, end + reach),
  };
}

/** The nearest matter that is said of somebody between two offsets. */
function matterNear(line: string, { start, end }: Span, isNamed: boolean): Span | undefined {
  const { from, to } = stretchOf(line, start, end);
  const stretch = ` ${line.slice(from, to)} `;
  if (generalTalk.test(stretch)) return undefined;
  for (const { index, 0: found, 1: kind } of stretch.matchAll(matter)) {
    if (kind === 's' && !isNamed) continue;
    const at = from - 1 + index;
    const between = at >= end ? line.slice(end, at) : line.slice(at + found.length, start);
    if (notTheirs.test(` ${between.replace(toldMe, ' ')} `)) continue;
    if (
      at < start &&
      (ownFamily.test(stretch.slice(0, index)) ||
        / (?:my|i have|ive got|i had) $/.test(stretch.slice(0, index)))
    )
      continue;
    return { start: at, end: at + found.length };
  }
  return undefined;
}

const named = /(?<= )=who(?= )/g;

function* talkOf(line: string, pattern: RegExp, confidence: Confidence): Generator<ConfidentialTalk> {
  for (const { index, 0: words } of line.matchAll(pattern)) {
    const who = { start: index, end: index + words.length };
    if (pattern === named && ownFamily.test(line.slice(Math.max(0, index - reach), index))) continue;
    const found = matterNear(line, who, pattern === named);
    if (found === undefined) continue;
    yield {
      who,
      start: Math.min(who.start, found.start),
      end: Math.max(who.end, found.end),
      confidence,
    };
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
  const kept: ConfidentialTalk[] = [];
  for (const talk of found) {
    if (kept.every((other) => other.end <= talk.start || talk.end <= other.start)) kept.push(talk);
  }
  return kept.sort((a, b) => a.start - b.start);
}
