import type { Confidence } from '../core/finding.ts';
import * as m from '../language/made/messages.ts';
import { phrasesOf } from '../text/phrases.ts';
import { spanOf } from '../text/read-text.ts';
import { isQuoted } from '../text/school-work/clause.ts';
import { withoutOverlaps } from '../text/without-overlaps.ts';
import type { Rule } from './rule.ts';
import { matchesIn } from '../text/matches-in.ts';

const always =
  '(?:(?:really|honestly|still|do|dont|do not|personally|firmly|also|just|always|genuinely|strongly|truly|must|have to) ){0,2}';

type Opinion = { pattern: RegExp; confidence: Confidence };

const opinion = (source: string, confidence: Confidence): Opinion => ({
  pattern: new RegExp(` ${source}(?= )`, 'g'),
  confidence,
});

/** "I think you'll love it", "I think the photos say it all": kind words, on which nobody takes sides. */
const kindly =
  '(?! (?:that )?(?:you|youll|youd|youve|its fair to say|we can all|were all|weve all|i|ill|everyone|(?:the|these|their) (?:photos?|pictures?|smiles?|faces?|children)) )';

/** Ways of giving one's own opinion. The first group is what is marked. */
const opinions: readonly Opinion[] = [
  opinion(
    '(in my (?:own |personal |humble |honest |professional )?(?:opinion|view|book|experience))',
    'likely',
  ),
  opinion('(i ?m ?h?o)', 'likely'),
  opinion(
    '(my (?:own |personal |honest )?(?:opinions?|views?|take|feeling|belief|two (?:pence|cents|penneth)|thoughts)(?! to))(?= (?:is|on|are|about|of|[;,.]|for|here|as)|$| $)',
    'likely',
  ),
  opinion(
    '(personally[ ,]+i|i[ ,]+personally|speaking personally|personally speaking|speaking for myself)',
    'likely',
  ),
  opinion(`(i ${always}(?:disagree|object|disapprove)|i (?:do not|dont) agree)`, 'likely'),
  opinion(
    `(i ${always}(?:think${kindly}|believe(?! in (?:you|father|santa|magic|miracles|fairies))|feel(?! (?:sick|poorly|ill|tired|lucky|free|proud|like an?|the|your|(?:so |very |really )?(?:lucky|blessed|grateful|honoured|privileged|proud)))|reckon${kindly}|suspect|doubt|agree))`,
    'possible',
  ),
  opinion(
    '(as far as im concerned|if you ask me|to my mind|i for one|i cant stand|i have no time for|im (?:not )?(?:a fan of|against|opposed to|in favour of|convinced|sick of|fed up (?:with|of)|appalled|disgusted))',
    'likely',
  ),
];

/** Somebody else's words follow: "Ava wrote: I think…", "what do you think". */
const reported =
  / (?:said|says|say|wrote|writes|asked|told us|replied|called|read|titled|explained|shared|sing|sang|reflected)(?: (?:that|us|me|his|her|their|poem|song|about))?(?: [;,])? $| (?:(?:year|y) ?\d{1,2}|aged \d{1,2}|age \d{1,2}|reception) [;,] $/;

/** An official account gives an opinion of one's own (A6): it speaks for the school. */
export const officialOpinion: Rule = {
  id: 'official-opinion',
  kind: 'role',
  title: m.ruleOfficialOpinionTitle,
  surfaces: ['composer', 'comment'],
  clauses: ['A6'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleOfficialOpinionWhat,
    why: m.ruleOfficialOpinionWhy,
    instead: m.ruleOfficialOpinionInstead,
  },
  painted: true,
  onlyOnOfficial: true,
  compile: () => (text) => {
    const { line, tokensBetween } = phrasesOf(text);
    const found = opinions.flatMap(({ pattern, confidence }) =>
      matchesIn(pattern, line).flatMap((match) => {
        if (reported.test(line.slice(Math.max(0, match.index - 40), match.index + 1))) return [];
        const start = match.index + 1;
        return { ...tokensBetween(start, start + (match[1]?.length ?? 0)), confidence };
      }),
    );
    return withoutOverlaps(found)
      .map(({ first, last, confidence }) => ({ ...spanOf(text, first, last), confidence }))
      .filter(({ start }) => !isQuoted(text.raw, start));
  },
};
