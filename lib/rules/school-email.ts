import type { SchoolIdentity } from '../core/school-identity.ts';
import { emailsIn, isUnder } from '../text/contact/email.ts';
import { nationalNumber, phonesIn } from '../text/contact/phone.ts';
import { rawSpan } from '../text/read-text.ts';
import type { Rule, RuleExamples } from './rule.ts';

/** Every UK school may have a name under the first; the others are school networks' mail services. */
const schoolDomains = [
  'sch.uk',
  'lgflmail.org',
  'lgfl.net',
  'glow.scot',
  'glowmail.org.uk',
  'hwbcymru.net',
  'c2kni.net',
  'c2ken.net',
];

const numbersOf = (school: SchoolIdentity): ReadonlySet<string> =>
  new Set(school.phones.flatMap((phone) => nationalNumber(phone) ?? []));

/** School e-mail addresses and telephone numbers in personal accounts and posts (S7). */
export const schoolEmail: Rule = {
  id: 'school-email',
  kind: 'contact',
  title: 'School e-mail or phone',
  surfaces: ['composer', 'comment', 'message', 'profile-field', 'account-field'],
  clauses: ['S7'],
  defaultSeverity: 'notice',
  advice: {
    why: 'School contact details tie a personal account to the school.',
    instead: 'Use a personal address for your own accounts, kept apart from school.',
  },
  painted: true,
  silentOnOfficial: true,
  compile({ school }) {
    const domains = [...school.emailDomains.map((domain) => domain.toLowerCase()), ...schoolDomains];
    const numbers = numbersOf(school);
    return (text) => {
      const emails = emailsIn(text.normal.text).filter(({ domain }) => isUnder(domain, domains));
      const phones = phonesIn(text.normal.text).filter(({ digits }) => numbers.has(digits));
      return [...emails, ...phones].map(({ start, end }) => ({
        ...rawSpan(text, start, end),
        confidence: 'certain' as const,
      }));
    };
  },
};

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
  ],
};
