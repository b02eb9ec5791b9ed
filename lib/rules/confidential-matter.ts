import * as m from '../language/made/messages.ts';
import { ownNamesIn } from '../text/own-names.ts';
import { confidenceOf } from '../text/people.ts';
import { peopleIn } from '../text/people-in-text.ts';
import type { PersonHit } from '../text/people-in-text.ts';
import { spanOf } from '../text/read-text.ts';
import { confidentialTalkIn } from '../text/remarks/confidential.ts';
import { mattersIn, personalDetailsIn } from '../text/remarks/confidential-tags.ts';
import { tagLine } from '../text/remarks/tagged-line.ts';
import type { Rule } from './rule.ts';

/**
 * Something confidential beside somebody of the school, named on a list or not ("a boy in my class"): special
 * categories of data, what schools keep in confidence (C2), and a listed person's personal details (C1 of O and W).
 */
export const confidentialMatter: Rule = {
  id: 'confidential-matter',
  kind: 'people',
  title: m.ruleConfidentialMatterTitle,
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['C2', 'C1'],
  defaultSeverity: 'pause',
  advice: {
    what: m.ruleConfidentialMatterWhat,
    why: m.ruleConfidentialMatterWhy,
    instead: m.ruleConfidentialMatterInstead,
  },
  painted: false,
  compile({ people }) {
    return (text, { ownNames }) => {
      const matters = mattersIn(text);
      const details = people === undefined ? [] : personalDetailsIn(text);
      if (matters.length + details.length === 0) return [];
      const hits: readonly PersonHit[] =
        people === undefined ? [] : peopleIn(text, people, 'post', ownNamesIn(ownNames, people.formalNames));
      const byToken = new Map(hits.map((hit) => [hit.first, hit]));
      const names = hits.map(({ first, last }) => ({ first, last, word: '=who' }));
      const { line, tokensBetween } = tagLine(text, [...names, ...details, ...matters]);
      return confidentialTalkIn(line).map(({ start, end, who, confidence }) => {
        const { first, last } = tokensBetween(start, end);
        const person = tokensBetween(who.start, who.end);
        const hit = byToken.get(person.first);
        return {
          ...spanOf(text, first, last),
          ...(hit === undefined ? { confidence } : { confidence: confidenceOf(hit), roles: hit.roles }),
        };
      });
    };
  },
};
