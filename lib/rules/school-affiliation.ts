import { spanOf } from '../text/read-text.ts';
import { compileMentions } from '../text/school-name/school-mentions.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** A mention of the school tied to the writer (S1): the stronger finding. */
export const schoolAffiliation: Rule = {
  id: 'school-affiliation',
  kind: 'school',
  title: 'You and the name of your school',
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['S1', 'S2'],
  defaultSeverity: 'pause',
  advice: {
    why: 'This tells everyone where you work.',
    instead: 'Leave the name out: “at work” says it as well.',
  },
  painted: true,
  silentOnOfficial: true,
  compile({ school }) {
    const find = compileMentions(school);
    return (
      find &&
      ((text, { surface }) =>
        surface !== 'profile-field' && !/\b(?:i work|i teach|my class|we) at\b/.test(text.normal.text)
          ? []
          : find(text).map(({ first, last, confidence }) => ({ ...spanOf(text, first, last), confidence })))
    );
  },
};

export const schoolAffiliationExamples: RuleExamples = {
  flagged: [{ text: 'I work at Hazelbrook Primary School', marks: 'Hazelbrook Primary School' }],
  clean: [{ text: 'Sports day at Hazelbrook Primary School' }],
};
