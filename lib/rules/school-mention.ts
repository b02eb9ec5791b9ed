import { spanOf } from '../text/read-text.ts';
import { compileMentions } from '../text/school-name/school-mentions.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** Any way people write a configured name: school, trust, federation or council (S1). */
export const schoolMention: Rule = {
  id: 'school-mention',
  kind: 'school',
  title: 'The name of your school',
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['S1'],
  defaultSeverity: 'notice',
  advice: {
    why: 'Your school’s policy asks staff not to name the school on social media.',
    instead: 'Say “school” or “work” instead of the name.',
  },
  painted: true,
  yieldsTo: ['school-affiliation'],
  silentOnOfficial: true,
  compile({ school }) {
    const find = compileMentions(school);
    return (
      find &&
      ((text) =>
        find(text).map(({ first, last, confidence }) => ({ ...spanOf(text, first, last), confidence })))
    );
  },
};

export const schoolMentionExamples: RuleExamples = {
  flagged: [{ text: 'Sports day at Hazelbrook Primary School', marks: 'Hazelbrook Primary School' }],
  clean: [{ text: 'Roadworks on Hazelbrook Lane' }],
};
