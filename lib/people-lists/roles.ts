import type { PersonRole } from '../core/person-role.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const former = setOf('former ex leaver leavers left alumni alumnus alumna past previous');
const staff = setOf(
  'staff employee teacher teachers teaching headteacher head deputy assistant ta hlta senco senior leader leadership slt ' +
    'principal tutor lecturer technician librarian nurse caretaker cook cleaner cleaning catering kitchen admin ' +
    'administrator office bursar business manager finance premises site midday lunchtime supervisor support officer ' +
    'coordinator instructor counsellor mentor chaplain receptionist ect nqt itt trainee governor volunteer coach',
);
const family = setOf(
  'parent parents carer carers guardian guardians contact contacts mother mum father dad stepmother stepfather step ' +
    'family grandparent grandmother grandfather relative',
);
const pupils = setOf('pupil pupils student students learner learners child children');

/** What a cell says of a person. `left`: gone, whoever they were. `yes` and `no` answer the title of the column. */
export type RoleWord = PersonRole | 'left' | 'yes' | 'no';

const wordsOf = (cell: string): string[] =>
  cell
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

const yes = setOf('yes y true t');
const no = setOf('no n false f');

/** Reads the cell of a column of roles; undefined where its words are not known. */
export function roleOf(cell: string): RoleWord | undefined {
  const words = wordsOf(cell);
  const has = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  if (words.length === 1 && has(yes)) return 'yes';
  if (words.length === 1 && has(no)) return 'no';
  const isFormer = has(former);
  // “Parent governor” and “student support officer” work there; “pupil contact” and “parent of pupil” are parents.
  if (has(staff)) return isFormer ? 'left' : 'staff';
  if (has(family)) return isFormer ? 'left' : 'parent';
  if (isFormer) return 'former-pupil';
  return has(pupils) ? 'pupil' : undefined;
}

/** Whether a cell of a column of states (“On roll”, “Leaver”, “No”) says that somebody has left. */
export function saysLeft(cell: string): boolean {
  const words = wordsOf(cell);
  const isNegated = words.includes('not') || words.includes('off');
  return words.some((word) => former.has(word) || no.has(word)) || (isNegated && words.includes('roll'));
}

/** People who stand among a pupil's contacts because of their work: they are not the child's family. */
const professional = setOf(
  'social worker childminder minder doctor gp surgery dentist solicitor agency school nursery health visitor officer ' +
    'teacher nurse police council authority therapist psychologist taxi driver interpreter',
);

/** Whether a contact is of the family, by what the export says they are to the pupil; the family where it says nothing. */
export const isOfFamily = (relation: string): boolean =>
  !wordsOf(relation).some((word) => professional.has(word));
