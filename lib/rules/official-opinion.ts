import { phrasesOf } from '../text/phrases.ts';
import { spanOf } from '../text/read-text.ts';
import { isQuoted } from '../text/school-work/clause.ts';
import { withoutOverlaps } from '../text/without-overlaps.ts';
import type { Rule } from './rule.ts';
import { matchesIn } from '../text/matches-in.ts';

const always =
  '(?:(?:really|honestly|still|do|dont|do not|personally|firmly|also|just|always|genuinely|strongly|truly|must|have to) ){0,2}';

/** Ways of giving one's own opinion. The first group is what is marked. */
const patterns: readonly RegExp[] = [
  '(in my (?:own |personal |humble |honest |professional )?(?:opinion|view|book|experience))',
  '(i ?m ?h?o)',
  '(my (?:own |personal |honest )?(?:opinions?|views?|take|feeling|belief|two (?:pence|cents|penneth)|thoughts)(?! to))(?= (?:is|on|are|about|of|[;,.]|for|here|as)|$| $)',
  '(personally[ ,]+i|i[ ,]+personally|speaking personally|personally speaking|speaking for myself)',
  `(i ${always}(?:think|believe(?! in (?:you|father|santa|magic|miracles|fairies))|feel(?! (?:sick|poorly|ill|tired|lucky|free|like an?|the|your|so (?:lucky|blessed|grateful)))|reckon|suspect|doubt|disagree|agree|object|disapprove))`,
  '(as far as im concerned|if you ask me|to my mind|i for one|i cant stand|i have no time for|im (?:not )?(?:a fan of|against|opposed to|in favour of|convinced|sick of|fed up (?:with|of)|appalled|disgusted))',
].map((source) => new RegExp(` ${source}(?= )`, 'g'));

/** Somebody else's words follow: "Ava wrote: I think…", "what do you think". */
const reported =
  / (?:said|says|say|wrote|writes|asked|told us|replied|called|read|titled|explained|shared|sing|sang|reflected)(?: (?:that|us|me|his|her|their|poem|song|about))?(?: [;,])? $/;

/** An official account gives an opinion of one's own (A6): it speaks for the school. */
export const officialOpinion: Rule = {
  id: 'official-opinion',
  kind: 'role',
  title: 'An opinion on an official account',
  surfaces: ['composer', 'comment'],
  clauses: ['A6'],
  defaultSeverity: 'notice',
  advice: {
    why: 'This account speaks for the school, so an opinion here is read as the school’s.',
    instead: 'Keep to news and facts here; an opinion of your own is for your own account.',
  },
  painted: true,
  onlyOnOfficial: true,
  compile: () => (text) => {
    const { line, tokensBetween } = phrasesOf(text);
    const found = patterns.flatMap((pattern) =>
      matchesIn(pattern, line).flatMap((match) => {
        if (reported.test(line.slice(Math.max(0, match.index - 40), match.index + 1))) return [];
        const start = match.index + 1;
        return tokensBetween(start, start + (match[1]?.length ?? 0));
      }),
    );
    return withoutOverlaps(found)
      .map(({ first, last }) => ({ ...spanOf(text, first, last), confidence: 'likely' as const }))
      .filter(({ start }) => !isQuoted(text.raw, start));
  },
};
