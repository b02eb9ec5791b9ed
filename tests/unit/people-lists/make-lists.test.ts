import { describe, expect, it } from 'vitest';
import { exportOf, madeOf, onlySchool, remarksOf, rolesOf } from './a-school.ts';

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

  it('have no family on the lists, on lines below them either', () => {
    const read = leavers('Ada,Vane,1/9/2012,20/7/2025,,Sara Yarrow\n,,,,,Tom Yarrow');
    expect(remarksOf(read)).toEqual(['2 contact family-of-former', '3 contact family-of-former']);
    expect(read.households[0]?.people.map(({ dropped }) => dropped)).toEqual([
      undefined,
      'family-of-former',
      'family-of-former',
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
      // Emma Jones, and the weak “o branwyck”.
      ['parent', true, 2],
    ]);
    expect(school.counts.common).toBe(2);
  });

  it('stand beside what may be somebody listed but is more often somebody else', () => {
    const { lists } = onlySchool(madeOf('Name\nOdalys Branwyck-Jones'));
    expect(lists.map(({ keys }) => keys)).toEqual([
      ['branwyck jones odalys', 'branwyckjones odalys'],
      ['branwyck odalys', 'jones odalys', 'branwyckjones o'],
    ]);
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
