import { describe, expect, it } from 'vitest';
import { exportOf, heldOf, madeOf, onlySchool, remarksOf, rolesOf } from './a-school.ts';

describe('the names of a pupil', () => {
  it('are both the legal and the preferred ones, in every mixture', () => {
    const made = madeOf(
      'Legal Surname,Legal Forename,Preferred Surname,Chosen name,Year\nBranwyck,Alexandra,Yarrow,Robin,4',
    );
    const names = ['Alexandra Branwyck', 'Robin Branwyck', 'Alexandra Yarrow', 'Robin Yarrow', 'Lexi Yarrow'];
    expect(heldOf(made, ...names, 'Alexandra Robin')).toEqual(names);
    expect(onlySchool(made).counts.people.pupil).toBe(1);
  });

  it.each([
    ['Preferred name', 'Robin', 'Robin Branwyck'],
    ['Preferred name', 'Robin Branwyck', 'Robin Branwyck'],
    ['Known as', 'Mary Jane', 'Mary Branwyck'],
    ['Preferred full name', 'Robin Yarrow', 'Robin Yarrow'],
  ])('with a column “%s” of “%s”', (title, called, name) => {
    expect(heldOf(madeOf(`Surname,Forename,${title}\nBranwyck,Alexandra,${called}`), name)).toEqual([name]);
  });

  it.each([
    '"Branwyck, Odalys"',
    'Odalys Branwyck',
    'BRANWYCK Odalys',
    'Odalys BRANWYCK',
    '"BRANWYCK, Odalys Jane"',
    'Miss Odalys Branwyck',
    'Chief Odalys Branwyck',
    'Major Odalys Jane Branwyck',
    'Odalys (Ody) Branwyck',
    '"Branwyck, Odalys ""Ody"""',
  ])('in one cell: %s', (cell) => {
    expect(heldOf(madeOf(`Full name,Year\n${cell},4`), 'Odalys Branwyck')).toEqual(['Odalys Branwyck']);
  });

  it('in brackets are listed too, but not what somebody was née', () => {
    const made = madeOf('Name,Year\n"Branwyck, Odalys (Ody)",4\nSara Wold (née Yarrow),4');
    expect(heldOf(made, 'Ody Branwyck', 'Sara Wold', 'Sara Yarrow')).toEqual(['Ody Branwyck', 'Sara Wold']);
  });

  it('may have a surname of two words', () => {
    const made = madeOf('Forename,Surname\nPia,Quill Yarrow\nSaskia,Van der Wold');
    expect(heldOf(made, 'Pia Quill Yarrow', 'Pia Quill-Yarrow', 'Saskia van der Wold')).toHaveLength(3);
  });

  it.each([
    ['Ada,', '2 half-a-name'],
    [',Vane', '2 half-a-name'],
    ['A,Vane', '2 an-initial'],
    ['A.,Vane', '2 an-initial'],
    ['Mum,Vane', '2 not-a-name'],
    ['Unknown,Vane', '2 half-a-name'],
    ['Ada2,Vane', '2 with-digits'],
    ['Zo\ufffd,Vane', '2 damaged-letters'],
    ['Zo?,Vane', '2 damaged-letters'],
    ['ZoÃ«,Vane', '2 damaged-letters'],
    [`${'Ada'.repeat(50)},Vane`, '2 too-long'],
    ['Ada,Vane,x', '2 extra-cells'],
    ['N/A,-', '2 no-name'],
  ])('cannot be told from “%s”', (row, remark) => {
    const read = exportOf(`Forename,Surname\n${row}`);
    expect(remarksOf(read)).toEqual([remark]);
    expect(read.households).toEqual([]);
  });
});

describe('contacts', () => {
  const titles = 'Surname,Forename,Contact 1 Name,Contact 1 Relationship,Mother Forename,Mother Surname';

  it('become parents, several a pupil', () => {
    const school = onlySchool(madeOf(`${titles}\nVane,Ada,Mr Tom Yarrow,Stepfather,Sara,Wold`));
    expect(school.counts.people).toEqual({ pupil: 1, 'former-pupil': 0, parent: 2, staff: 0 });
    expect(['Tom Yarrow', 'Sara Wold', 'Ada Vane'].map((name) => rolesOf(school, name))).toEqual([
      ['parent'],
      ['parent'],
      ['pupil'],
    ]);
  });

  it.each([
    ['John and Sara Branwyck', ['John Branwyck', 'Sara Branwyck']],
    ['Mr John & Mrs Sara Branwyck', ['John Branwyck', 'Sara Branwyck']],
    ['John Yarrow / Sara Branwyck', ['John Yarrow', 'Sara Branwyck']],
    ['"Branwyck, John & Sara"', ['John Branwyck', 'Sara Branwyck']],
  ])('may be two people: %s', (cell, names) => {
    const made = madeOf(`${titles}\nVane,Ada,${cell},,,`);
    expect(heldOf(made, ...names)).toEqual(names);
    expect(onlySchool(made).counts.people.parent).toBe(2);
  });

  it.each([
    ['Mum Yarrow', 'contact not-a-name'],
    ['Mr & Mrs Yarrow', 'contact half-a-name'],
    ['Mrs S Yarrow', 'contact an-initial'],
    ['Sara Yarrow 07700 900123', 'contact with-digits'],
  ])('are left out, with a reason, where they are “%s”', (cell, reason) => {
    const read = exportOf(`${titles}\nVane,Ada,${cell},,,`);
    expect(remarksOf(read)).toEqual([`2 ${reason}`]);
    expect(read.households[0]?.people).toHaveLength(1);
  });

  it('whose pupil cannot be told are listed, and it is said', () => {
    const read = exportOf('Pupil name,Forename,Surname,Relationship\nAda,Sara,Yarrow,Mother');
    expect(remarksOf(read)).toEqual(['2 pupil half-a-name']);
    expect(read.households[0]?.people.map(({ role }) => role)).toEqual(['parent']);
  });

  it.each([
    `${titles}\nVane,Ada,Sara Yarrow,Social Worker,,`,
    'Pupil Forename,Pupil Surname,Contact Name,Relationship Type\nAda,Vane,Sara Yarrow,Childminder',
    'Pupil name,Forename,Surname,Relationship\nAda Vane,Sara,Yarrow,GP',
  ])('who come by their work are not family: %s', (csv) => {
    const made = madeOf(csv);
    expect(heldOf(made, 'Sara Yarrow', 'Ada Vane')).toEqual(['Ada Vane']);
  });

  it('that are “n/a” are nobody, and brackets may say what somebody is', () => {
    const read = exportOf(`${titles}\nVane,Ada,n/a,,,\nWold,Bea,Tom Wold (step-father),,,`);
    expect(remarksOf(read)).toEqual([]);
    expect(read.households.map(({ people }) => people.at(-1)?.names.map(({ name }) => name))).toEqual([
      ['Ada Vane'],
      ['Tom Wold'],
    ]);
  });

  it('on lines below a pupil are that pupil’s', () => {
    const read = exportOf('Surname,Forename,Contact Name\nVane,Ada,Sara Yarrow\n,,Tom Wold\n');
    expect(read.households.map(({ people }) => people.map(({ role }) => role))).toEqual([
      ['pupil', 'parent', 'parent'],
    ]);
  });

  it('below a line that could not be read are nobody’s', () => {
    const read = exportOf('Surname,Forename,Contact Name\nVane,,Sara Yarrow\n,,Tom Wold\n');
    expect(read.households).toEqual([]);
    expect(remarksOf(read)).toEqual(['2 half-a-name', '3 no-name']);
  });

  it('of staff are their own affair', () => {
    const made = madeOf('Surname,Forename,Job title,Next of kin\nVane,Ada,Cook,Sara Yarrow');
    expect(heldOf(made, 'Ada Vane', 'Sara Yarrow')).toEqual(['Ada Vane']);
  });
});

describe('roles', () => {
  it.each([
    ['Pupil', 'pupil'],
    ['Student', 'pupil'],
    ['LEARNER', 'pupil'],
    ['Parent/Carer', 'parent'],
    ['Pupil contact', 'parent'],
    ['Mother', 'parent'],
    ['Staff', 'staff'],
    ['Class Teacher', 'staff'],
    ['HLTA', 'staff'],
    ['Student Support Officer', 'staff'],
    ['Parent governor', 'staff'],
  ])('%s is %s', (word, role) => {
    expect(exportOf(`Name,Role\nAda Vane,${word}`).households[0]?.people[0]?.role).toBe(role);
  });

  it.each([
    ['Wizard', '2 unknown-role'],
    ['', '2 no-role'],
    ['Former staff', '2 has-left'],
  ])('“%s” is none', (word, remark) => {
    expect(remarksOf(exportOf(`Name,Role\nAda Vane,${word}`))).toEqual([remark]);
  });

  it('are looked for in each of several columns', () => {
    const read = exportOf('Name,Type,Role\nAda Vane,Full time,Teacher');
    expect(read.households[0]?.people[0]?.role).toBe('staff');
  });

  it('may be a yes in a column “Staff”', () => {
    const read = exportOf('Name,Staff,Year\nAda Vane,Yes,\nBea Wold,No,4\nCy Yarrow,,4');
    expect(read.households.map(({ people }) => people[0]?.role)).toEqual(['staff', 'pupil']);
    expect(remarksOf(read)).toEqual(['4 no-role']);
  });

  it('are given by the user where no column has them, and said to be guessed where nobody gives them', () => {
    expect(exportOf('Name\nAda Vane', { role: 'staff' })).toMatchObject({
      isRoleGuessed: false,
      households: [{ people: [{ role: 'staff' }] }],
    });
    expect(exportOf('Name\nAda Vane')).toMatchObject({
      isRoleGuessed: true,
      households: [{ people: [{ role: 'pupil' }] }],
    });
  });
});
