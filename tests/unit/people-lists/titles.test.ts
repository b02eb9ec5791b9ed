import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../lib/people-lists/headers/column.ts';
import { layoutOf } from '../../../lib/people-lists/headers/layout.ts';

const told = (title: string): string => {
  const column = columnOf(title, 0);
  return column === undefined
    ? '-'
    : [column.about === 'person' ? '' : column.group, column.preferred ? 'preferred' : '', column.field]
        .filter((word) => word !== '')
        .join(' ');
};

describe('the title of a column', () => {
  it.each([
    ['Surname', 'family'],
    ['LEGAL SURNAME', 'family'],
    ['Legal Forename(s)', 'given'],
    ['legal_first_name', 'given'],
    ['LegalLastName', 'family'],
    ['Preferred Forename', 'preferred given'],
    ['PreferredSurname', 'preferred family'],
    ['Chosen name', 'preferred full'],
    ['Known as', 'preferred full'],
    ['Preferred full name', 'full'],
    ['Middle Name(s)', 'middle'],
    ['Full name', 'full'],
    ['Name', 'full'],
    ['Pupil name', 'pupil full'],
    ['Child’s surname', 'pupil family'],
    ['Student', 'pupil full'],
    ['Student: First Name', 'pupil given'],
    ['Pupil: Date of Birth', 'pupil birth'],
    ['Date of birth (dd/mm/yyyy)', 'birth'],
    ['DOB', 'birth'],
    ['D.O.B.', 'birth'],
    ['DOL', 'leaving'],
    ['Leaving date', 'leaving'],
    ['Date of leaving', 'leaving'],
    ['School leaving date', 'leaving'],
    ['Role', 'role'],
    ['Type', 'role'],
    ['Person type', 'role'],
    ['Staff', 'staff role'],
    ['On roll', 'status'],
    ['Enrolment Status', 'status'],
    ['School', 'school'],
    ['Establishment Name', 'school'],
    ['Academy', 'school'],
    ['UPN', 'id'],
    ['Admission No.', 'id'],
    ['Year Group', 'year'],
    ['Year/Reg', 'year'],
    ['Reg Group', 'year'],
    ['Job Title', 'job'],
    ['Staff Code', 'job'],
    ['Contact 1 Forename', 'contact 1 given'],
    ['Contact1 Forename', 'contact 1 given'],
    ['Contact1LegalSurname', 'contact 1 family'],
    ['Priority 1 contact full name', 'contact priority 1 full'],
    ['Parent/Carer 2 Surname', 'carer parent 2 family'],
    ['Parent 02: First name', 'parent 2 given'],
    ['Mother’s surname', 'mothers family'],
    ['Primary Guardian Full Name', 'guardian primary full'],
    ['Contact 1 Relationship to Pupil', 'contact 1 relation'],
    ['P1 Forename', 'p 1 given'],
    ['Pri 2 Surname', 'pri 2 family'],
    ['Contact Name 1', 'contact 1 full'],
    ['Father', 'father full'],
    ['Next of kin surname', 'kin next family'],
    ['Relationship', 'relation'],
  ])('%s', (title, meaning) => {
    expect(told(title)).toBe(meaning);
  });

  it.each([
    'Doctor name',
    'Form tutor name',
    'Class teacher',
    'Reg Tutor Surname',
    'Username',
    'User name',
    'Previous school name',
    'Previous surname',
    'House name',
    'Head of year',
    'Contact priority',
    'Contact 1 Email',
    'Contact 1 Home Telephone',
    'Title',
    'Initials',
    'Gender',
    'Address line 1',
    'Medical practice name',
    'Notes',
    '',
    'Other names',
    'Key worker name',
    'Date of admission',
    'Name of previous school',
  ])('%s is of no use', (title) => {
    expect(told(title)).toBe('-');
  });
});

describe('the columns of an export', () => {
  const titles = (text: string) => layoutOf(text.split(','));

  it('makes one contact of the columns that say the same', () => {
    const layout = titles('Surname,Forename,Contact 1 Surname,Contact 1 Forename,Contact 2 Full Name');
    expect(layout?.contacts.map(({ names }) => names)).toMatchObject([
      { family: [2], given: [3] },
      { full: [4] },
    ]);
  });

  it('takes a second name under the same titles for a contact', () => {
    const layout = titles('ID,Forename,Surname,ID,Priority,Title,Forename,Surname');
    expect(layout?.person.names).toMatchObject({ given: [1], family: [2] });
    expect(layout?.contacts.map(({ names }) => names)).toMatchObject([{ given: [6], family: [7] }]);
    expect(layout?.at.id).toEqual([0]);
  });

  it('tells the contact of a row from the pupil they belong to', () => {
    const layout = titles('Pupil Forename,Pupil Surname,Forename,Surname,Relationship');
    expect(layout?.person.names).toMatchObject({ given: [2], family: [3] });
    expect(layout?.pupil?.names).toMatchObject({ given: [0], family: [1] });
    expect(layout?.hint).toBe('parent');
  });

  it('reads a pupil whose titles name them by halves', () => {
    expect(titles('Student,Forename,Surname')?.person.names).toMatchObject({
      full: [0],
      given: [1],
      family: [2],
    });
  });

  it.each([
    ['Surname,Forename,Year', 'pupil'],
    ['Pupil Surname,Pupil Forename', 'pupil'],
    ['Surname,Forename,Mother', 'pupil'],
    ['Surname,Forename,Job title', 'staff'],
    ['Staff Surname,Staff Forename', 'staff'],
    ['Staff,Email', 'staff'],
    ['Surname,Forename,Emergency contact', undefined],
    ['Surname,Forename', undefined],
  ])('%s: %s', (text, role) => {
    expect(titles(text)?.hint).toBe(role);
  });

  it.each(['Surname,Year', 'Forename', 'Email,Telephone', '', 'Staff code,Doctor name'])(
    'finds no name in %s',
    (text) => {
      expect(titles(text)).toBeUndefined();
    },
  );
});
