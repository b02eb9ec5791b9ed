import * as m from '../../language/made/messages.ts';
import type { HelpLine } from './types.ts';

const LOOKED_UP = '2026-11-22';

/** Whom staff can turn to outside the school (R2, K). Numbers are those of the lines themselves, in the United Kingdom. */
export const helpLines: readonly HelpLine[] = [
  {
    id: 'professionals',
    name: m.helpLineProfessionals,
    about: m.helpLineProfessionalsAbout,
    hours: m.helpLineProfessionalsHours,
    phone: '0344 381 4772',
    email: 'helpline@saferinternet.org.uk',
    url: 'https://saferinternet.org.uk/professionals-online-safety-helpline',
    seen: 'address',
    lookedUp: LOOKED_UP,
  },
  {
    id: 'ceop',
    name: m.helpLineCeop,
    about: m.helpLineCeopAbout,
    url: 'https://www.ceop.police.uk/Safety-Centre/',
    seen: 'page',
    lookedUp: LOOKED_UP,
  },
  {
    id: 'whistleblowing',
    name: m.helpLineWhistleblowing,
    about: m.helpLineWhistleblowingAbout,
    phone: '0800 028 0285',
    url: 'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/',
    seen: 'page',
    lookedUp: LOOKED_UP,
  },
  {
    id: 'harmful-content',
    name: m.helpLineHarmful,
    about: m.helpLineHarmfulAbout,
    url: 'https://reportharmfulcontent.com/',
    seen: 'address',
    lookedUp: LOOKED_UP,
  },
  {
    id: 'education-support',
    name: m.helpLineEducation,
    about: m.helpLineEducationAbout,
    phone: '08000 562 561',
    url: 'https://www.educationsupport.org.uk/',
    seen: 'address',
    lookedUp: LOOKED_UP,
  },
];
