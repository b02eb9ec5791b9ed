import type { Confidence } from '../core/finding.ts';
import * as m from '../language/made/messages.ts';
import { mayHold } from '../text/needed-words.ts';
import { spanOf } from '../text/read-text.ts';
import type { ReadText } from '../text/read-text.ts';
import { isAdvert, isOfSchoolDays, isQuoted, isSomebodyElses, isUnreal } from '../text/school-work/clause.ts';
import { impliedSayings } from '../text/school-work/implied.ts';
import { jobsIn } from '../text/school-work/jobs.ts';
import { ownJobInPost, ownJobInProfile } from '../text/school-work/own-job.ts';
import { profileSayings } from '../text/school-work/profile.ts';
import { postSayings } from '../text/school-work/sayings.ts';
import type { Saying } from '../text/school-work/sayings.ts';
import { teachingSayings } from '../text/school-work/teaching.ts';
import { workPhrasesOf } from '../text/school-work/spelling.ts';
import { withoutOverlaps } from '../text/without-overlaps.ts';
import type { Rule } from './rule.ts';
import { matchesIn } from '../text/matches-in.ts';

/** Token indices, both inclusive. */
type Said = { first: number; last: number; confidence: Confidence };

const inPost: readonly Saying[] = [...postSayings, ...teachingSayings, ...impliedSayings];
const inProfile: readonly Saying[] = [...profileSayings, ...inPost];

/** Whether a line holds words; many sayings ask for the same. */
function holdsIn(line: string): (words: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  return (words) => {
    const held = known.get(words) ?? words.test(line);
    known.set(words, held);
    return held;
  };
}

function* saidIn(text: ReadText, sayings: readonly Saying[]): Generator<Said> {
  const { line, tokensBetween } = workPhrasesOf(text);
  const holds = holdsIn(line);
  for (const { pattern, confidence, where, needs } of sayings) {
    if (!mayHold(line, needs) || (where !== undefined && !holds(where))) continue;
    for (const match of matchesIn(pattern, line)) {
      const marked = match[1] ?? '';
      const start = match.index + match[0].indexOf(marked);
      const end = start + marked.length;
      const behindWriter = start + (/^(?:i|im|ive|we) /.exec(marked)?.[0].length ?? 0);
      if (isSomebodyElses(line, behindWriter) || isUnreal(line, behindWriter) || isAdvert(line, start, end))
        continue;
      if (confidence === 'possible' && isOfSchoolDays(line, start, end)) continue;
      yield { ...tokensBetween(start, end), confidence };
    }
  }
}

function* jobsOf(text: ReadText, isProfile: boolean): Generator<Said> {
  const { line } = workPhrasesOf(text);
  for (const job of jobsIn(text)) {
    const confidence = (isProfile ? ownJobInProfile(line, job) : undefined) ?? ownJobInPost(line, job);
    if (confidence !== undefined) yield { first: job.first, last: job.last, confidence };
  }
}

/** The writer’s own job at a school (S3): in a profile the job alone, in a post only where it is the writer’s. */
export const roleDisclosure: Rule = {
  id: 'role-disclosure',
  kind: 'role',
  title: m.ruleRoleDisclosureTitle,
  surfaces: ['composer', 'comment', 'profile-field'],
  clauses: ['S3'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleRoleDisclosureWhat,
    why: m.ruleRoleDisclosureWhy,
    instead: m.ruleRoleDisclosureInstead,
  },
  painted: true,
  // “I work at …” says nothing but the name, “my head of department…” nothing but the position; a job title is marked by itself.
  yieldsTo: ['school-affiliation', 'position-mention'],
  silentOnOfficial: true,
  compile:
    () =>
    (text, { surface }) => {
      const isProfile = surface === 'profile-field';
      const said = [...jobsOf(text, isProfile), ...saidIn(text, isProfile ? inProfile : inPost)];
      return withoutOverlaps(said)
        .map(({ first, last, confidence }) => ({ ...spanOf(text, first, last), confidence }))
        .filter(({ start }) => !isQuoted(text.raw, start));
    },
};
