import * as m from '../language/made/messages.ts';
import { readText, spanOf } from '../text/read-text.ts';
import { addressedIn } from '../text/remarks/addressed.ts';
import type { Rule } from './rule.ts';

/** Praise or criticism spoken to one named child on an official account (A3). */
export const addressedPraise: Rule = {
  id: 'addressed-praise',
  kind: 'people',
  title: m.ruleAddressedPraiseTitle,
  surfaces: ['composer', 'comment'],
  clauses: ['A3'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleAddressedPraiseWhat,
    why: m.ruleAddressedPraiseWhy,
    instead: m.ruleAddressedPraiseInstead,
  },
  painted: false,
  onlyOnOfficial: true,
  compile({ school }) {
    const own = [...school.names, ...school.aliases, ...school.organisations, school.town ?? ''];
    const words = new Set(own.flatMap((name) => readText(name).tokens.map(({ text }) => text)));
    return (text) =>
      addressedIn(text, words).map(({ first, last, confidence }) => ({
        ...spanOf(text, first, last),
        confidence,
      }));
  },
};
