import { birthDatesIn } from '../text/contact/birth-date.ts';
import { detailsIn } from '../text/contact/details.ts';
import { emailsIn, isUnder } from '../text/contact/email.ts';
import type { Found } from '../text/contact/found.ts';
import { houseNamesIn } from '../text/contact/house-name.ts';
import type { Confidence } from '../core/finding.ts';
import * as m from '../language/made/messages.ts';
import { rawSpan } from '../text/read-text.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Rule } from './rule.ts';

type Sure = Found & { confidence: Confidence };

/** Mail services people use for themselves. An address at a firm is the firm's. */
const personalMail = (
  'gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com outlook.co.uk live.com live.co.uk msn.com yahoo.com yahoo.co.uk ' +
  'ymail.com icloud.com me.com mac.com aol.com aol.co.uk btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com ' +
  'blueyonder.co.uk tiscali.co.uk proton.me protonmail.com gmx.com gmx.co.uk mail.com'
).split(' ');

function* contactsIn(read: ReadText): Generator<Sure> {
  const { text, capitals } = read.normal;
  const { phones, addresses, postcodes } = detailsIn(read);
  const isCapital = (at: number): boolean => capitals[at] === 1;
  for (const phone of phones) yield { ...phone, confidence: 'certain' };
  for (const email of emailsIn(text))
    if (isUnder(email.domain, personalMail)) yield { ...email, confidence: 'certain' };
  for (const address of addresses) yield { ...address, confidence: address.sure ? 'certain' : 'likely' };
  for (const house of houseNamesIn(text, isCapital)) yield { ...house, confidence: 'likely' };
  for (const postcode of postcodes) yield { ...postcode, confidence: 'certain' };
  for (const date of birthDatesIn(text)) yield { ...date, confidence: 'certain' };
}

/** Personal phone, e-mail, home address, date of birth (C3). */
export const contactDetails: Rule = {
  id: 'contact-details',
  kind: 'contact',
  title: m.ruleContactDetailsTitle,
  surfaces: ['composer', 'comment', 'profile-field'],
  clauses: ['C3', 'A6'],
  defaultSeverity: 'notice',
  advice: {
    what: m.ruleContactDetailsWhat,
    why: m.ruleContactDetailsWhy,
    instead: m.ruleContactDetailsInstead,
    inProfile: m.ruleContactDetailsInProfile,
  },
  painted: true,
  yieldsTo: ['school-email', 'shared-credential'],
  compile: () => (text) =>
    [...contactsIn(text)].map(({ start, end, confidence }) => ({ ...rawSpan(text, start, end), confidence })),
};
