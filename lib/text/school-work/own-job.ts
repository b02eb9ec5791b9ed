import type { Confidence } from '../../core/finding.ts';
import { mayHold } from '../needed-words.ts';
import {
  isAdvert,
  isSomebodyElses,
  isUnreal,
  lineAfter,
  lineBefore,
  relatives,
  speaksOfMe,
} from './clause.ts';
import { asA, beingA, frames, opensWithAsA, opensWithBeing } from './frames.ts';
import type { JobMention } from './jobs.ts';

/** "As a teacher, he should know better", "as a teacher in Finland…". */
const ofAnother =
  /^ (?:, )?(?:he|she|they|you|your|mr|mrs|miss|ms|dr|one|who|and (?:she|he|they)|how|what|worth|when i was|must|sounds|looks|seems|cant|would|for (?:his|her|their)) /;

/** "The worst teacher my kids have had", "teacher to three kids". */
const ofOwnChildren =
  /^ (?:that |who )?(?:(?:to|for|of) )?(?:my|our|two|three|four|five) (?:own )?(?:kids|children|boys|girls|sons?|daughters?|lads?|toddlers?) /;

/** Words before a job in a profile that make it no job of one's own, or one of the past. */
const notMine = new RegExp(
  ` (?:ex|former|formerly|retired|aspiring|future|wannabe|lapsed|recovering|reformed|(?:${relatives}|mummy|daddy|child) (?:of|to) (?:an?|two|another)|(?:my|our|his|her) (?:[a-z]+ )?(?:${relatives})s? (?:(?:is|was|are|works as) )?(?:an?|the)|married to an?|not an?|no|my|his|her|their|love|thank you|thanks|dear|best|used to be an?) (?:[a-z]+ (?:and (?:an? )?)?)?$`,
);

/** "Homeschooling again: I am teacher, cook and cleaner." */
const atHome =
  / (?:home ?(?:school(?:ed|ing)?|ed)|(?:being|as) an? (?:[a-z]+ ){0,2}(?:mum|mam|mummy|mom|mother|dad|father|parent|nan|wife|farmer|childminder)) /;
const ofAllTrades =
  /^ (?:, (?:[a-z]+ ){1,2}(?:, (?:[a-z]+ ){1,2}){0,3})?and (?:(?!im|i|a|an|the|my|it|we|its )[a-z]+ ){1,2}/;

/** How surely a job named in a post is the writer's own; undefined where it is not. */
export function ownJobInPost(line: string, job: JobMention): Confidence | undefined {
  const { start, end } = job;
  if (isSomebodyElses(line, start) || isUnreal(line, start)) return undefined;
  const [head, tail] = [lineBefore(line, start), lineAfter(line, end)];
  if (ofOwnChildren.test(tail) || (atHome.test(head) && ofAllTrades.test(tail))) return undefined;
  const own = frames.find(
    ({ before, needs, after }) =>
      mayHold(line, needs) && (before?.test(head) ?? true) && (after?.test(tail) ?? true),
  );
  if (own !== undefined)
    return own.confidence === 'certain' || !isAdvert(line, start, end) ? own.confidence : undefined;
  if (ofAnother.test(tail)) return undefined;
  const said = asA.test(head) || beingA.test(head);
  return (said && speaksOfMe(line, start, end)) || opensWithAsA.test(head) || opensWithBeing.test(head)
    ? 'likely'
    : undefined;
}

/** A job in a profile field is its owner's, unless the words before it say otherwise (S3). */
export function ownJobInProfile(line: string, { start }: JobMention): Confidence | undefined {
  return notMine.test(lineBefore(line, start)) ? undefined : 'certain';
}
