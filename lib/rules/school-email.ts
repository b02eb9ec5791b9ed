import type { SchoolIdentity } from '../core/school-identity.ts';
import * as m from '../language/made/messages.ts';
import { emailsIn, isUnder } from '../text/contact/email.ts';
import { nationalNumber, phonesIn } from '../text/contact/phone.ts';
import { rawSpan } from '../text/read-text.ts';
import type { Rule } from './rule.ts';

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
  title: m.ruleSchoolEmailTitle,
  surfaces: ['composer', 'comment', 'message', 'profile-field', 'account-field'],
  clauses: ['S7'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleSchoolEmailWhat,
    why: m.ruleSchoolEmailWhy,
    instead: m.ruleSchoolEmailInstead,
    inProfile: m.ruleSchoolEmailInProfile,
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
