import type { RuleExamples } from '../rule.ts';

const school = { emailDomains: ['hazelbrookprimary.org'], phones: ['01632 960222'] };

export const schoolEmailExamples: RuleExamples = {
  flagged: [
    { text: 'RSVP office@hazelbrook.leeds.sch.uk', marks: 'office@hazelbrook.leeds.sch.uk' },
    { text: 'HEAD@HAZELBROOK.LEEDS.SCH.UK', marks: 'HEAD@HAZELBROOK.LEEDS.SCH.UK' },
    { text: 'mailto:y4@hazelbrook.leeds.sch.uk.', marks: 'y4@hazelbrook.leeds.sch.uk' },
    { text: 'ask (pta@hazelbrook.leeds.sch.uk)', marks: 'pta@hazelbrook.leeds.sch.uk' },
    { text: 'office [at] hazelbrook [dot] sch [dot] uk', marks: 'office [at] hazelbrook [dot] sch [dot] uk' },
    { text: 'office @ hazelbrook.leeds.sch.uk', marks: 'office @ hazelbrook.leeds.sch.uk' },
    { text: 'j.smith at hazelbrook dot sch dot uk', marks: 'j.smith at hazelbrook dot sch dot uk' },
    { text: 'j.smith@hazelbrookprimary.org', marks: 'j.smith@hazelbrookprimary.org', school },
    { text: 'j.smith@mail.hazelbrookprimary.org', school },
    { text: 'j.smith@hazelbrookprimary.org', surface: 'account-field', school },
    { text: 'absence line 01632 960222', marks: '01632 960222', school },
    { text: 'call +44 1632 960 222', marks: '+44 1632 960 222', school },
    { text: 'me: j.smith@lgflmail.org', marks: 'j.smith@lgflmail.org' },
    { text: 'office(at)hazelbrook.leeds.sch.uk', marks: 'office(at)hazelbrook.leeds.sch.uk' },
    { text: 'y4@hazelbrook. leeds. sch. uk', marks: 'y4@hazelbrook. leeds. sch. uk' },
    { text: 'office [at] hazelbrook [.] sch [.] uk', marks: 'office [at] hazelbrook [.] sch [.] uk' },
    { text: 'year3 at hazelbrook.leeds.sch.uk', marks: 'year3 at hazelbrook.leeds.sch.uk' },
    { text: 'office_at_hazelbrook.sch.uk', marks: 'office_at_hazelbrook.sch.uk' },
  ],
  clean: [
    { text: 'follow me @hazelwood' },
    { text: 'hello@thelittlebakery.co.uk', school },
    { text: 'meet you at school at 3' },
    { text: 'the office at the end dot the i' },
    { text: 'j.smith@hazelbrookprimary.org' },
    { text: 'schools@bbc.co.uk' },
    { text: 'look at bbc.co.uk' },
    { text: 'sch.uk is a funny ending' },
    { text: 'j.smith@nothazelbrookprimary.org', school },
    { text: 'office@hazelbrook.leeds.sch.uk', account: 'official' },
    { text: 'kate @ the school gate' },
    { text: 'two at home, one at sea' },
    { text: 'look at hazelwood.leeds.sch.uk' },
    { text: 'fun at school. sch is a funny ending. uk too' },
  ],
};
