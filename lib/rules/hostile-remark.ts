import { usualRemarkTargets } from '../core/remark-target.ts';
import * as m from '../language/made/messages.ts';
import { ownNamesIn } from '../text/own-names.ts';
import { spanOf } from '../text/read-text.ts';
import { hostileRemarksAbout } from '../text/remarks/hostile-remarks.ts';
import { hostileTagsIn } from '../text/remarks/hostile-tags.ts';
import { compileNamed } from '../text/remarks/named-targets.ts';
import { tagLine } from '../text/remarks/tagged-line.ts';
import type { Rule } from './rule.ts';

/**
 * A hostile remark, allegation or grievance about one of the policy's targets (C5, C6). It asks, it does not judge, and
 * it is silent on what staff may say as they like (`lib/text/remarks/silent-topics.ts`). Never painted: a target may be
 * a listed name.
 */
export const hostileRemark: Rule = {
  id: 'hostile-remark',
  kind: 'school',
  title: m.ruleHostileRemarkTitle,
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['C5', 'C6'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleHostileRemarkWhat,
    why: m.ruleHostileRemarkWhy,
    instead: m.ruleHostileRemarkInstead,
  },
  painted: false,
  yieldsTo: ['confidential-matter'],
  compile({ school, people, remarkTargets = usualRemarkTargets }) {
    if (remarkTargets.length === 0) return undefined;
    const [find, named] = [hostileRemarksAbout(remarkTargets), compileNamed(school, people)];
    return (text, { ownNames }) => {
      const hostile = hostileTagsIn(text);
      if (hostile.length === 0) return [];
      const isOwn = people === undefined ? () => false : ownNamesIn(ownNames, people.formalNames);
      const { line, tokensBetween } = tagLine(text, [...named(text, isOwn), ...hostile]);
      return find(line).map(({ start, end, confidence }) => {
        const { first, last } = tokensBetween(start, end);
        return { ...spanOf(text, first, last), confidence };
      });
    };
  },
};
