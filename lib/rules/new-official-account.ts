import * as m from '../language/made/messages.ts';
import { spanOf } from '../text/read-text.ts';
import { compileMentions } from '../text/school-name/school-mentions.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** The school's name as that of an account that is being made (A5): before it speaks, somebody decides that it may. */
export const newOfficialAccount: Rule = {
  id: 'new-official-account',
  kind: 'school',
  title: m.ruleNewOfficialAccountTitle,
  surfaces: ['account-field'],
  clauses: ['A5'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleNewOfficialAccountWhat,
    why: m.ruleNewOfficialAccountWhy,
    instead: m.ruleNewOfficialAccountInstead,
  },
  painted: true,
  yieldsTo: ['school-email'],
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

/** What is written where an account is made. */
const field = (text: string, marks?: string) => ({
  text,
  surface: 'account-field' as const,
  ...(marks === undefined ? {} : { marks }),
});

export const newOfficialAccountExamples: RuleExamples = {
  flagged: [
    field('Hazelbrook Primary School', 'Hazelbrook Primary School'),
    field('Hazelbrook Primary', 'Hazelbrook Primary'),
    field('hazelbrook primary school pe', 'hazelbrook primary school'),
    field('hazelbrookprimaryschool'),
    field('HazelbrookPS'),
    field('St Wilfrida’s Junior School', 'St Wilfrida’s Junior School'),
    field('Saint Wilfrida’s CofE Junior School Library'),
    field('St Wilfridas CE Juniors, Tarnford'),
    field('Larkmoor Learning Trust', 'Larkmoor Learning Trust'),
    field('Larkmoor Trust Sport', 'Larkmoor Trust'),
    field('HBPS Year 4', 'HBPS'),
    field('H𝗮𝘇𝗲𝗹𝗯𝗿𝗼𝗼𝗸 ✨ Primary', 'H𝗮𝘇𝗲𝗹𝗯𝗿𝗼𝗼𝗸 ✨ Primary'),
  ],
  clean: [
    field('Hannah Taylor'),
    field('ms_taylor_reads'),
    field('hannah.taylor@post.example'),
    field('Hazel Brook'),
    field('Hazelbrook'),
    field('Hazelbrook Runners'),
    field('Hazelbrook Lane Allotments'),
    field('Hazelbrook High School'),
    field('Wilfrida Marlow'),
    field('St Wilfrida’s Church'),
    field('Larkmoor Arms'),
    field('07700 900123'),
    { text: 'Hazelbrook Primary School', surface: 'account-field', account: 'official' },
  ],
};
