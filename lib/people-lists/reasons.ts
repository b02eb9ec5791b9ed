import type { NameFault } from './names.ts';

/** Why a line, or a contact on it, is not listed, or what was done with it. */
export type Reason =
  | NameFault
  | 'extra-cells'
  | 'titles-again'
  | 'no-role'
  | 'unknown-role'
  | 'no-school'
  | 'other-school'
  | 'has-left'
  | 'former-of-age'
  | 'former-without-birth'
  | 'family-of-former'
  | 'not-family'
  | 'date-not-read';

/** In words for the technician, never with anything from the line. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  'no-name': 'no name on it',
  'half-a-name': 'only half a name: a given name and a surname are needed',
  'an-initial': 'only an initial for a given name',
  'not-a-name': 'a word such as “Mum” or “Parent” in place of a given name',
  'with-digits': 'digits in the name',
  'damaged-letters': 'letters of the name are damaged (saved in the wrong encoding: export as “CSV UTF-8”)',
  'too-long': 'longer than a name is',
  'extra-cells': 'more cells than the titles have columns: a comma in a cell without quotation marks?',
  'titles-again': 'the titles of the columns again',
  'no-role': 'nothing in the column of roles',
  'unknown-role':
    'a role that is not known here (known are pupil, former pupil, parent, staff and their like)',
  'no-school': 'nothing in the column of schools',
  'other-school': 'of another school than the one asked for',
  'has-left': 'has left',
  'former-of-age': 'a former pupil who is 18 or over',
  'former-without-birth':
    'a former pupil without a readable date of birth: nothing says that they are under 18',
  'family-of-former': 'the family of a former pupil',
  'not-family': 'a contact who is not of the family (a social worker, a childminder, …)',
  'date-not-read': 'a date that cannot be read; the person is listed as if there were none',
};

/** A line that is left out, wholly or for one contact on it, or for the pupil of a contact; lines count from 1. */
export type Remark = { line: number; whose: 'line' | 'contact' | 'pupil'; reason: Reason };
