import { emailsIn, isUnder } from '../text/contact/email.ts';
import { matchesOf } from '../text/contact/found.ts';
import type { Found } from '../text/contact/found.ts';
import { phonesIn } from '../text/contact/phone.ts';
import { postcodesIn } from '../text/contact/postcode.ts';
import { addressesIn } from '../text/contact/street-address.ts';
import type { Confidence } from '../core/finding.ts';
import { rawSpan } from '../text/read-text.ts';
import type { ReadText } from '../text/read-text.ts';
import type { Rule, RuleExamples } from './rule.ts';

type Sure = Found & { confidence: Confidence };

/** Mail services people use for themselves. An address at a firm is the firm's. */
const personalMail = (
  'gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com outlook.co.uk live.com live.co.uk msn.com yahoo.com yahoo.co.uk ' +
  'ymail.com icloud.com me.com mac.com aol.com aol.co.uk btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com ' +
  'blueyonder.co.uk tiscali.co.uk proton.me protonmail.com gmx.com gmx.co.uk mail.com'
).split(' ');

const birthDate =
  /\b(?:(?:my )?(?:dob|d\.o\.b\.?|date of birth)|i was born(?: on)?|my birthday is)[ :]{1,3}(?:is )?(?:the )?(\d{1,2}(?:st|nd|rd|th)?[ ./-](?:of )?(?:\d{1,2}|[a-z]{3,9})[ ./-](?:19|20)?\d\d)\b/g;

function* detailsIn({ normal }: ReadText): Generator<Sure> {
  const { text, capitals } = normal;
  const isCapital = (at: number): boolean => capitals[at] === 1;
  for (const phone of phonesIn(text)) yield { ...phone, confidence: 'certain' };
  for (const email of emailsIn(text))
    if (isUnder(email.domain, personalMail)) yield { ...email, confidence: 'certain' };
  for (const address of addressesIn(text, isCapital))
    yield { ...address, confidence: address.cue ? 'certain' : 'likely' };
  for (const postcode of postcodesIn(text, isCapital))
    yield { ...postcode, confidence: postcode.cue ? 'certain' : 'likely' };
  for (const date of matchesOf(birthDate, text)) yield { ...date, confidence: 'certain' };
}

/** Personal phone, e-mail, home address, date of birth (C3). */
export const contactDetails: Rule = {
  id: 'contact-details',
  kind: 'contact',
  title: 'Personal contact details',
  surfaces: ['composer', 'comment', 'profile-field'],
  clauses: ['C3', 'A6'],
  defaultSeverity: 'notice',
  advice: {
    why: 'Pupils and parents could find this and use it to reach you at home.',
    instead: 'Send it in a private message to the person who needs it.',
  },
  painted: true,
  yieldsTo: ['school-email', 'shared-credential'],
  compile: () => (text) =>
    [...detailsIn(text)].map(({ start, end, confidence }) => ({ ...rawSpan(text, start, end), confidence })),
};

export const contactDetailsExamples: RuleExamples = {
  flagged: [
    { text: 'new number 07700 900123 xx', marks: '07700 900123' },
    { text: 'ring me on (01632) 960 001', marks: '(01632) 960 001' },
    { text: 'text +44 (0)7700 900 123', marks: '+44 (0)7700 900 123' },
    { text: 'my number is 0 7 7 0 0 9 0 0 1 2 3', marks: '0 7 7 0 0 9 0 0 1 2 3' },
    { text: 'mail me at jo.bloggs@gmail.com', marks: 'jo.bloggs@gmail.com' },
    { text: 'jo.bloggs [at] hotmail [dot] co.uk', marks: 'jo.bloggs [at] hotmail [dot] co.uk' },
    { text: 'we live at 14 Hawthorn Road', marks: '14 Hawthorn Road' },
    { text: 'party at 3a elm close, bring a bottle', marks: '3a elm close' },
    { text: 'pick up from Flat 2, 19 Mill Lane', marks: 'Flat 2, 19 Mill Lane' },
    { text: 'sat nav to LS1 4AP', marks: 'LS1 4AP' },
    { text: 'i live in ls14ap', marks: 'ls14ap' },
    { text: 'my date of birth is 3 May 1985', marks: 'my date of birth is 3 May 1985' },
  ],
  clean: [
    { text: 'Childline is 0800 1111, day or night' },
    { text: 'order 07700900123 has shipped' },
    { text: 'raised £10,450.75 for the hospice' },
    { text: 'open 9:30 - 17:00, 12 to 4 on Sundays' },
    { text: '3-2 at half time, 21/11/2026' },
    { text: 'the bakery is hello@thelittlebakery.co.uk' },
    { text: 'Roadworks on Hawthorn Road till Friday' },
    { text: '3 men walking down the road' },
    { text: '10 Downing Street again' },
    { text: 'WW2 documentary, then R2D2' },
    { text: 'EC1 is full of hipsters' },
    { text: 'my password is terrible' },
    { text: 'invoice 2024001187 paid' },
    { text: 'we live 2 minutes down the road' },
    { text: 'the locker says le5 3ab' },
    { text: 'lottery: 01 12 23 34 45 5' },
  ],
};
