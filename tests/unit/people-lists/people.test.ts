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
    expect(heldOf(madeOf(`${titles}\nVane,Ada,${cell},,,`), ...names)).toEqual(names);
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

  it('who come by their work are not family', () => {
    const made = madeOf(`${titles}\nVane,Ada,Sara Yarrow,Social Worker,,`);
    expect(heldOf(made, 'Sara Yarrow', 'Ada Vane')).toEqual(['Ada Vane']);
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

describe('those who have left', () => {
  const leavers = (row: string) => exportOf(`Forename,Surname,DOB,Leaving date,Status,Mother\n${row}`);
  const listed = (row: string) =>
    leavers(row).households.flatMap(({ people }) =>
      people.filter(({ dropped }) => dropped === undefined).map(({ role }) => role),
    );

  it.each([
    ['Ada,Vane,1/9/2012,20/7/2025,,Sara Yarrow', ['former-pupil']],
    ['Ada,Vane,1/9/2012,20/7/2027,,Sara Yarrow', ['pupil', 'parent']],
    ['Ada,Vane,1/9/2012,21/11/2026,,Sara Yarrow', ['pupil', 'parent']],
    ['Ada,Vane,1/9/2012,,Leaver,Sara Yarrow', ['former-pupil']],
    ['Ada,Vane,1/9/2012,,On roll,Sara Yarrow', ['pupil', 'parent']],
    ['Ada,Vane,22/11/2008,20/7/2025,,', ['former-pupil']],
    ['Ada,Vane,21/11/2008,20/7/2025,,', []],
    ['Ada,Vane,,20/7/2025,,', []],
    ['Ada,Vane,unclear,20/7/2025,,', []],
    ['Ada,Vane,1/1/2000,,,', ['pupil']],
  ])('%s', (row, roles) => {
    expect(listed(row)).toEqual(roles);
  });

  it('are told with the reason why they are not listed', () => {
    expect(remarksOf(leavers('Ada,Vane,1/9/2000,20/7/2025,,Sara Yarrow\nBea,Wold,,20/7/25,,'))).toEqual([
      '2 former-of-age',
      '2 contact family-of-former',
      '3 former-without-birth',
    ]);
  });

  it('and a date that cannot be read is told', () => {
    expect(remarksOf(leavers('Ada,Vane,2012,,,'))).toEqual(['2 date-not-read']);
  });

  it('of the staff are not listed', () => {
    const read = exportOf('Forename,Surname,Post,End date\nAda,Vane,Cook,1/1/2025\nBea,Wold,Cook,');
    expect(remarksOf(read)).toEqual(['2 has-left']);
  });
});

describe('schools', () => {
  const trust = 'Forename,Surname,School\nAda,Vane,St. Osyth’s\nBea,Wold,Ashgrove\nCy,Yarrow,ST OSYTHS\n';

  it('have a list each, never one for the trust', () => {
    const { schools } = madeOf(trust);
    expect(schools.map(({ school, counts }) => [school, counts.people.pupil])).toEqual([
      ['St. Osyth’s', 2],
      ['Ashgrove', 1],
    ]);
    expect(schools.map((school) => rolesOf(school, 'Bea Wold'))).toEqual([[], ['pupil']]);
  });

  it('are told of every line, where they are told of any', () => {
    expect(remarksOf(exportOf(`${trust}Di,Zouch,\n`))).toEqual(['5 no-school']);
  });

  it('of one export are those of another that names none', () => {
    const made = madeOf('Name,School\nAda Vane,Ashgrove', 'Staff name\nBea Wold');
    expect(onlySchool(made)).toMatchObject({
      school: 'Ashgrove',
      counts: { people: { pupil: 1, staff: 1 } },
    });
  });
});

describe('the same person again', () => {
  it('is counted once: a parent of two pupils, a pupil in two files', () => {
    const { counts } = onlySchool(
      madeOf(
        'Forename,Surname,DOB,Mother\nAda,Vane,1/2/2015,Sara Vane\nBea,Vane,1/2/2017,Sara Vane',
        'Name\n"Vane, Ada"',
      ),
    );
    expect(counts).toMatchObject({ people: { pupil: 2, parent: 1 }, duplicates: 2 });
  });

  it('is somebody else with another date of birth', () => {
    const { counts } = onlySchool(madeOf('Forename,Surname,DOB\nAda,Vane,1/2/2015\nAda,Vane,1/2/2017'));
    expect(counts).toMatchObject({ people: { pupil: 2 }, duplicates: 0 });
  });
});

describe('common names', () => {
  it('stand in lists of their own, whatever role and spelling they come with', () => {
    const school = onlySchool(madeOf('Name,Mother\nMohammed Khan,Odalys Branwyck\nMuhammad Khan,Emma Jones'));
    const sizes = school.lists.map(({ role, common, keys }) => [role, common, keys.length]);
    expect(sizes).toEqual([
      ['pupil', false, 0],
      ['pupil', true, 1],
      ['parent', false, 1],
      ['parent', true, 1],
    ]);
    expect(school.counts.common).toBe(2);
  });

  it('are also those of the place', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Odalys,Branwyck,${(at % 28) + 1}/1/2015`).join('\n');
    const { counts } = onlySchool(madeOf(`Forename,Surname,DOB\n${many}`));
    expect(counts.common).toBe(counts.people.pupil);
  });

  it('make the expected share of innocent matches', () => {
    const share = (csv: string) => onlySchool(madeOf(csv)).innocent;
    const rare = share('Name\nOdalys Branwyck');
    const two = share('Name\nOdalys Branwyck\nSarah Jones');
    expect(rare.held).toBeGreaterThan(0);
    expect(rare.quiet).toBe(0);
    expect(two.held).toBe(rare.held);
    expect(two.quiet).toBeGreaterThan(100 * rare.held);
    expect(two.quiet).toBeLessThan(1000);
  });
});
