/** What one column holds. `full` is a whole name; `year` and `job` only tell whom the rows are about. */
export type Field =
  | 'given'
  | 'middle'
  | 'family'
  | 'full'
  | 'birth'
  | 'leaving'
  | 'relation'
  | 'role'
  | 'status'
  | 'school'
  | 'id'
  | 'year'
  | 'job';

/** Titles of columns as exports of SIMS, Arbor, Bromcom, ScholarPack and others have them, longer ones first. */
const titles: readonly (readonly [Field, string])[] = [
  ['birth', 'date of birth|birth date|birthdate|dob|d o b'],
  [
    'leaving',
    'school leaving date|date of leaving|leaving date|leave date|date leaving|date left|left date|leaver date|leavers date|' +
      'off roll date|date off roll|dol|employment end date|contract end date|end date|left on|left',
  ],
  [
    'relation',
    'relationship to pupil|relationship to student|relationship to child|relationship type|relationship|relation',
  ],
  ['status', 'enrolment status|enrollment status|roll status|on roll|status'],
  ['role', 'user type|user role|person type|role type|role|type|category'],
  [
    'school',
    'school name|establishment name|academy name|current school|establishment|academy|school|campus|site',
  ],
  [
    'id',
    'unique pupil number|unique learner number|admission number|admission no|adm no|adno|upn|uln|mis id|external id|' +
      'pupil number|student number|pupil no|student no|id',
  ],
  ['middle', 'middle names|middle name|middlenames|middlename'],
  [
    'given',
    'first names|first name|forenames|forename|firstname|given names|given name|christian name|fname',
  ],
  ['family', 'last names|last name|surname|lastname|family name|second name|lname'],
  ['full', 'full name|fullname|display name|name|names'],
  [
    'job',
    'job title|post title|job role|staff code|payroll number|teacher number|department|post|position|qts',
  ],
];

/** The titles, each as its words. */
export const titleWords: readonly (readonly [Field, readonly string[]])[] = titles.flatMap(([field, ways]) =>
  ways.split('|').map((way) => [field, way.split(' ')] as const),
);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const legalWords = setOf('legal official formal');

export const preferredWords = setOf('preferred chosen known as by usual pref usually');

export const pupilWords = setOf('pupil pupils student students child childs children learner learners');

export const staffWords = setOf('staff employee employees colleague member');

/** A column with one of these is about somebody who belongs to a pupil. */
export const contactWords = setOf(
  'contact contacts parent parents carer carers guardian guardians mother mothers father fathers mum mums dad dads ' +
    'stepmother stepfather kin nok',
);

/** What stands beside them. */
export const besideContact = setOf(
  'priority pri emergency primary secondary main other first second third fourth fifth next nd rd th st adult p pr pc',
);

export const fillers = setOf('s of the for person basic details current information dd mm yy yyyy');

/** Titles of columns that only pupils have, and what stands beside them. */
export const yearWords = setOf('year yr reg registration form class tutor house sen fsm eal premium nc');

export const besideYear = setOf('group nc national curriculum status pupil student code need');
