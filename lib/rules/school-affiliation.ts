import * as m from '../language/made/messages.ts';
import { spanOf } from '../text/read-text.ts';
import { isOwnSchool } from '../text/school-name/own-school.ts';
import { compileMentions } from '../text/school-name/school-mentions.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** A mention of the school tied to the writer (S1): the stronger finding. In a profile field every mention is. */
export const schoolAffiliation: Rule = {
  id: 'school-affiliation',
  kind: 'school',
  title: m.ruleSchoolAffiliationTitle,
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['S1'],
  defaultSeverity: 'pause',
  advice: {
    what: m.ruleSchoolAffiliationWhat,
    why: m.ruleSchoolAffiliationWhy,
    instead: m.ruleSchoolAffiliationInstead,
  },
  painted: true,
  yieldsTo: ['school-email'],
  silentOnOfficial: true,
  compile({ school }) {
    const find = compileMentions(school);
    if (find === undefined) return undefined;
    return (text, { surface }) =>
      find(text)
        .filter((mention) => surface === 'profile-field' || isOwnSchool(text, mention))
        .map(({ first, last, confidence }) => ({ ...spanOf(text, first, last), confidence }));
  },
};

export const schoolAffiliationExamples: RuleExamples = {
  flagged: [
    { text: 'I work at Hazelbrook Primary School', marks: 'Hazelbrook Primary School' },
    { text: 'ten years I’ve worked at hazelbrook primary!', marks: 'hazelbrook primary' },
    { text: 'my class at Hazelbrook Primary won!', marks: 'Hazelbrook Primary' },
    { text: 'My Year 4s at Hazelbrook Prim are ace', marks: 'Hazelbrook Prim' },
    {
      text: 'we at St Wilfridas wish you well',
      marks: 'St Wilfridas',
      school: { aliases: ['St Wilfridas'] },
    },
    { text: 'I teach Year 3 at St. Wilfrida’s', marks: 'St. Wilfrida’s' },
    { text: 'First day at Hazelbrook Primary tomorrow, new job nerves', marks: 'Hazelbrook Primary' },
    { text: 'starting my new job as a TA at Hazelbrook Primary', marks: 'Hazelbrook Primary' },
    { text: 'Hazelbrook Primary is my school and I love it', marks: 'Hazelbrook Primary' },
    { text: 'Hazelbrook Primary, where I work, is closed', marks: 'Hazelbrook Primary' },
    {
      text: 'Teacher. Hazelbrook Primary School',
      surface: 'profile-field',
      marks: 'Hazelbrook Primary School',
    },
    { text: 'I work for Wessing County Council', marks: 'Wessing County Council' },
    { text: 'I’m a TA at Hazelbrook Primary', marks: 'Hazelbrook Primary' },
    { text: 'back to work at Hazelbrook Primary tomorrow', marks: 'Hazelbrook Primary' },
    { text: 'My new school, Hazelbrook Primary, has a pond', marks: 'Hazelbrook Primary' },
    { text: 'proud to be part of the Hazelbrook Primary team', marks: 'Hazelbrook Primary' },
    { text: 'Staff at Hazelbrook Primary here, any old lego?', marks: 'Hazelbrook Primary' },
    { text: 'Handed in my notice at Hazelbrook Primary', marks: 'Hazelbrook Primary' },
    { text: '@HazelbrookPrimary is where I teach', marks: '@HazelbrookPrimary' },
    { text: 'Our trust, Larkmoor Learning Trust, has a new CEO', marks: 'Larkmoor Learning Trust' },
    {
      text: 'St Wilfridas',
      surface: 'profile-field',
      marks: 'St Wilfridas',
      school: { aliases: ['St Wilfridas'] },
    },
  ],
  clean: [
    { text: 'Sports day at Hazelbrook Primary School' },
    { text: 'my son loves Hazelbrook Primary School' },
    { text: 'my daughter’s class at Hazelbrook Primary School won' },
    { text: 'She works at Hazelbrook Primary School' },
    { text: 'I went to Hazelbrook Primary School in 1987' },
    { text: 'Hazelbrook Primary School fair on Saturday' },
    { text: 'walked past Hazelbrook Primary School' },
    { text: 'my sister is a TA at Hazelbrook Primary School' },
    { text: 'Does anyone know if Hazelbrook Primary School is shut' },
    { text: '“I work at Hazelbrook Primary School” she said' },
    { text: 'I wish I worked at Hazelbrook Primary School' },
    { text: 'Her last week at Hazelbrook Primary School' },
    { text: 'first day at Hazelbrook Primary School for this one' },
    { text: 'my first day at Hazelbrook Primary School, 1974' },
    { text: 'I mended the roof at Hazelbrook Primary School' },
    { text: 'Do you work at Hazelbrook Primary School?' },
    { text: 'Our Wessing County Council tax bill' },
    { text: 'I work at a school' },
    { text: 'I work on Hazelbrook Lane' },
    { text: 'we live at Larkmoor' },
    { text: 'I work at Hazelbrook Primary School', account: 'official' },
  ],
};
