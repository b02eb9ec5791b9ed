import * as m from '../language/made/messages.ts';
import { spanOf } from '../text/read-text.ts';
import { compileMentions } from '../text/school-name/school-mentions.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** Any way people write a configured name: school, trust, federation or council (S1). */
export const schoolMention: Rule = {
  id: 'school-mention',
  kind: 'school',
  title: m.ruleSchoolMentionTitle,
  surfaces: ['composer', 'comment', 'message', 'profile-field'],
  clauses: ['S1'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleSchoolMentionWhat,
    why: m.ruleSchoolMentionWhy,
    instead: m.ruleSchoolMentionInstead,
  },
  painted: true,
  yieldsTo: ['school-affiliation', 'school-email'],
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
  flagged: [
    { text: 'Sports day at Hazelbrook Primary School', marks: 'Hazelbrook Primary School' },
    { text: 'the Hazelbrook Primary PTA were great', marks: 'Hazelbrook Primary' },
    { text: 'hazelbrook prim sch car park is chaos', marks: 'hazelbrook prim sch' },
    { text: 'St Wilfridas CE Juniors, Tarnford', marks: 'St Wilfridas CE Juniors, Tarnford' },
    { text: 'fun run at Saint Wilfrida’s Junior School', marks: 'Saint Wilfrida’s Junior School' },
    {
      text: 'fun run at St. Wilfridas’ C of E (VA) Junior Sch.',
      marks: 'St. Wilfridas’ C of E (VA) Junior Sch',
    },
    { text: 'Nativity at St Wilfrida’s had me in tears', marks: 'St Wilfrida’s' },
    { text: 'go team #HazelbrookPrimary', marks: '#HazelbrookPrimary' },
    { text: 'thanks @hazelbrookprimarysch!', marks: '@hazelbrookprimarysch' },
    { text: 'see www.hazelbrook.wessing.sch.uk/news', marks: 'www.hazelbrook.wessing.sch.uk/news' },
    { text: 'HBPS is shut for the snow', marks: 'HBPS' },
    { text: 'H𝗮𝘇𝗲𝗹𝗯𝗿𝗼𝗼𝗸 ✨ Primary', marks: 'H𝗮𝘇𝗲𝗹𝗯𝗿𝗼𝗼𝗸 ✨ Primary' },
    { text: 'Hazlebrook Primary is on the news', marks: 'Hazlebrook Primary' },
    { text: 'Larkmoor Trust have taken over another one', marks: 'Larkmoor Trust' },
    { text: 'pay freeze at Larkmoor Learning Trust', marks: 'Larkmoor Learning Trust' },
    { text: 'Wessing CC have cut the buses', marks: 'Wessing CC' },
    { text: 'thanks @HazelbrookPS', marks: '@HazelbrookPS' },
    { text: 'Hazel Brook Primary raised £80', marks: 'Hazel Brook Primary' },
    { text: 'picked the kids up from St Wilfridas and went to the park', marks: 'St Wilfridas' },
  ],
  clean: [
    { text: 'Roadworks on Hazelbrook Lane' },
    { text: 'New flats at Hazelbrook' },
    { text: 'Hazelbrook High School are hiring' },
    { text: 'Hazelbrook Primary Care Network letter came' },
    { text: 'North Hazelbrook Primary School fair' },
    { text: 'Mass at St Wilfrida’s on Sunday' },
    { text: 'St Wilfrida’s Church hall' },
    { text: 'St Wilfrida’s Catholic Primary' },
    { text: 'St Wilfrida of Marlow Primary' },
    { text: 'St Wilfred’s CofE Junior School' },
    { text: 'Hazelbrook School Lane is flooded' },
    { text: '#hazelbrooklane is flooded' },
    { text: 'my pilates class at St Wilfridas has moved' },
    { text: 'messy church at St Wilfrida’s after school' },
    { text: 'the local primary is oversubscribed' },
    { text: 'Weekend in Wessing with the girls' },
    { text: 'a pint at the Larkmoor Arms' },
    { text: 'Sports day at Hazelbrook Primary School', account: 'official' },
  ],
};
